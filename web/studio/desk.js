// The staff's desk. The token lives in this variable and dies with the page; nothing is stored.
import { call } from "/assets/api.js";
import { byId, say } from "/assets/dom.js";
import { campaigns } from "./campaigns.js";
import { letters } from "./letters.js";
import { orders } from "./orders.js";
import { reports } from "./reports.js";

const VIEWS = ["orders", "letters", "campaigns", "reports"];
let token = null;

/** A call of the desk's API; a token that is not taken any more leads back to where one is pasted. */
async function desk(method, path, body, { key } = {}) {
  try {
    return await call(method, `/desk${path}`, { body, key, bearer: token });
  } catch (error) {
    // The gateway turns a token away without a type; our own 403 says that something is the owner's.
    if (error.status === 401 || (error.status === 403 && !error.type))
      leave("This token is not accepted (any more). Please paste a fresh one.");
    throw error;
  }
}

function leave(words = "") {
  token = null;
  orderDesk.clear();
  campaignDesk.clear();
  letterDesk.clear();
  reportDesk.clear();
  for (const view of VIEWS) byId(`${view}-view`).hidden = true;
  byId("desk-nav").hidden = true;
  byId("entry").hidden = false;
  byId("token").value = "";
  say(byId("entry-note"), words, words && "bad");
  history.replaceState(null, "", location.pathname);
}

async function enter(event) {
  event.preventDefault();
  token = byId("token").value.trim();
  say(byId("entry-note"), "Opening …");
  try {
    await orderDesk.load();
  } catch (error) {
    if (token) say(byId("entry-note"), error.message, "bad");
    return;
  }
  byId("token").value = "";
  byId("entry").hidden = true;
  byId("desk-nav").hidden = false;
  show();
  linkedOrder();
}

function openOrder(id) {
  location.hash = "#orders";
  orderDesk.open(id);
}

/** Notices to the studio link to an order: `/studio/#order=PP-…`. */
function linkedOrder() {
  const id = new URLSearchParams(location.hash.slice(1)).get("order");
  if (id) openOrder(id);
}

function show(wanted = "orders") {
  for (const view of VIEWS) byId(`${view}-view`).hidden = view !== wanted;
  if (wanted === "letters") letterDesk.load();
  if (wanted === "campaigns") campaignDesk.load();
  if (wanted === "reports") reportDesk.load();
  for (const link of byId("desk-nav").querySelectorAll("a")) {
    if (link.hash === `#${wanted}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

const orderDesk = orders(desk);
const campaignDesk = campaigns(desk);
const letterDesk = letters(desk, openOrder);
const reportDesk = reports(desk, openOrder);
byId("token-form").addEventListener("submit", enter);
byId("leave").addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});
window.addEventListener("hashchange", () => {
  const wanted = location.hash.slice(1);
  if (token && VIEWS.includes(wanted)) show(wanted);
  else if (token) linkedOrder();
});
