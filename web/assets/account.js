// The client's own page. The session lives in this variable and dies with the page; nothing is stored.
import { call } from "./api.js";
import { byId, say } from "./dom.js";
import { orderList } from "./account-orders.js";

const note = byId("account-note");
let bearer = null;

/** A call as the signed-in client; without a session any more, the page says so and offers a new link. */
async function mine(method, path, options = {}) {
  try {
    return await call(method, path, { ...options, bearer });
  } catch (error) {
    if (error.status === 401 || error.status === 403)
      signOut("This page is no longer signed in. Please ask for a new link.");
    throw error;
  }
}

function signOut(words) {
  bearer = null;
  byId("own").hidden = true;
  byId("profile").replaceChildren();
  byId("orders").replaceChildren();
  byId("entry").hidden = false;
  say(note, words);
}

async function enter(token) {
  say(note, "Opening your page …");
  byId("entry").hidden = true;
  try {
    bearer = (await call("POST", "/sessions", { body: { token } })).bearer;
    show(await mine("GET", "/me"));
    say(note, "");
  } catch (error) {
    signOut(
      error.status === 0 || error.status >= 500
        ? error.message
        : "This link was used already or is too old. Please ask for a new one.",
    );
  }
}

function show({ client, choices, orders }) {
  byId("own-name").textContent = client.full_name ? `Hello ${client.full_name}` : "Your page";
  byId("profile").replaceChildren(...profile(client));
  byId("promotions").checked = choices.promotions;
  byId("orders").replaceChildren(...orderList(orders, mine));
  byId("own").hidden = false;
}

function profile({ full_name: name, email, phone, address }) {
  const place = address && [
    address.line1,
    address.line2,
    address.city,
    address.region,
    address.postal_code,
    address.country,
  ];
  const rows = [
    ["Name", name],
    ["E-mail", email],
    ["Phone", phone],
    ["Address", place?.filter(Boolean).join(", ")],
  ];
  return rows.filter(([, value]) => value).flatMap(([label, value]) => [part("dt", label), part("dd", value)]);
}

function part(tag, text) {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

async function choose({ target }) {
  const words = byId("choices-note");
  const wanted = target.checked;
  target.disabled = true;
  try {
    await mine("PUT", "/me/choices", { body: { promotions: wanted } });
    say(
      words,
      wanted ? "Noted. Reply NO to any of them and they end." : "Noted. You will hear of no promotions.",
      "good",
    );
  } catch (error) {
    target.checked = !wanted;
    say(words, error.message, "bad");
  } finally {
    target.disabled = false;
  }
}

/** The token leaves the address at once, so that neither history nor a shared screen keeps it. */
async function arrive() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return;
  history.replaceState(null, "", location.pathname);
  await enter(token);
}

byId("promotions").addEventListener("change", choose);
byId("leave").addEventListener("click", () => signOut("Signed out."));
window.addEventListener("hashchange", arrive);
await arrive();
