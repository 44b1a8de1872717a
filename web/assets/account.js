// The client's own page. The session lives in this variable and dies with the page, unless the client chose otherwise.
import { closeErasure, erasable, showExport } from "./account-data.js";
import { forget, keep, kept, saysNo } from "./account-device.js";
import { orderList } from "./account-orders.js";
import { closeProfile, correctable, showProfile } from "./account-profile.js";
import { call } from "./api.js";
import { byId, say } from "./dom.js";

const note = byId("account-note");
const OVER = "This page is no longer signed in. Please ask for a new link.";
let bearer = null;

/** A call as the signed-in client; without a session any more, the page says so and offers a new link. */
async function mine(method, path, options = {}) {
  try {
    return await call(method, path, { ...options, bearer });
  } catch (error) {
    if (error.status === 401 || error.status === 403) signOut(OVER);
    throw error;
  }
}

function signOut(words) {
  bearer = null;
  forget();
  closeProfile();
  closeErasure();
  byId("own").hidden = true;
  for (const id of ["profile", "orders", "export-actions"]) byId(id).replaceChildren();
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

/** Open the page on a device that remembers its client. */
async function comeBack(known) {
  bearer = known;
  byId("entry").hidden = true;
  try {
    show(await mine("GET", "/me"));
  } catch (error) {
    // Without an answer the key stays, and the next visit tries again.
    if (bearer) {
      bearer = null;
      byId("entry").hidden = false;
      say(note, error.message, "bad");
    }
  }
}

function show({ client, pending_email: pending, choices, orders, export: state }) {
  showProfile(client, pending);
  byId("promotions").checked = choices.promotions;
  remembers(choices.remember_device);
  byId("orders").replaceChildren(...orderList(orders, mine));
  showExport(state, mine);
  byId("own").hidden = false;
}

function remembers(yes) {
  const box = byId("remember");
  box.checked = yes;
  box.disabled = saysNo();
  if (box.disabled)
    byId("remember-hint").textContent =
      "Your browser asks sites not to remember you (Global Privacy Control or Do Not Track), so we do not.";
  byId("stays").textContent = yes
    ? "This device remembers you: one key is stored in this browser until you sign out or take the choice back."
    : "This page stays open until you close or reload it. Nothing about it is stored in your browser.";
}

async function choosePromotions({ target }) {
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

/** Store nothing before the choice was recorded; delete what is stored before anything else. */
async function chooseDevice({ target }) {
  const words = byId("remember-note");
  const wanted = target.checked;
  target.disabled = true;
  if (!wanted) forget();
  try {
    const stands = await mine("PUT", "/me/choices", { body: { remember_device: wanted } });
    const stored = stands.remember_device && keep(bearer, stands.session_expires_at);
    remembers(stored);
    say(words, stored ? "Noted. This device remembers you." : "Noted. Nothing is stored on this device.", "good");
  } catch (error) {
    target.checked = false;
    say(words, error.message, "bad");
  } finally {
    target.disabled = saysNo();
  }
}

/** On a remembered device the session must not live on without its page. */
async function leave() {
  if (byId("remember").checked)
    await mine("PUT", "/me/choices", { body: { remember_device: false } }).catch(() => null);
  signOut("Signed out.");
}

/** The token leaves the address at once, so that neither history nor a shared screen keeps it. */
async function arrive() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!token) return false;
  history.replaceState(null, "", location.pathname);
  await enter(token);
  return true;
}

byId("promotions").addEventListener("change", choosePromotions);
byId("remember").addEventListener("change", chooseDevice);
byId("leave").addEventListener("click", leave);
window.addEventListener("hashchange", arrive);
correctable(mine);
erasable(mine);
if (!(await arrive())) {
  const known = kept();
  if (known) await comeBack(known);
}
