// The page to which links in mails lead: with a press it hands the link's token back and says what was confirmed. By
// being opened alone nothing is confirmed, for programs that look after mailboxes open links too, and run what is there.
// Where the link brought no token, it can be pasted.
import { call } from "./api.js";
import { byId, el, say } from "./dom.js";
import { submission } from "./form.js";

const form = byId("confirm");
const pasting = form.querySelector(".field");

const WORDS = {
  newsletter: [
    "You are on the list",
    "Our newsletter will come to this address. Reply NO to any of them and it ends for good.",
  ],
  cancellation: [
    "Your cancellation is confirmed",
    "If we had not begun with your pictures, the order is cancelled and a mail about what is paid back is on its way." +
      " If we had, the studio decides about the fee and writes to you.",
  ],
  email: ["Your new address is confirmed", "From now on we write to you there."],
  erasure: ["Your data is being deleted", "What we hold about you is deleted. A NO to promotions stays in force."],
};

function tokenOfAddress() {
  const token =
    new URLSearchParams(location.hash.slice(1)).get("token") ?? new URLSearchParams(location.search).get("token");
  history.replaceState(null, "", location.pathname);
  return token;
}

async function confirm(token) {
  const note = byId("confirm-note");
  form.hidden = true;
  say(note, "One moment …");
  try {
    const { confirmed } = await call("POST", "/confirmations", { body: { token } });
    const [title, text] = WORDS[confirmed] ?? ["Confirmed", "Thank you."];
    byId("title").textContent = title;
    say(note, text, "good");
  } catch (error) {
    say(
      note,
      error.status === 410 ? "This link was used already or is too old. Please ask for a new one." : error.message,
      "bad",
    );
    form.hidden = error.status !== 422;
    pasting.hidden = false;
    if (error.status !== 410)
      note.append(" ", el("button", { type: "button", class: "link", onclick: () => confirm(token) }, "Try again"));
  }
}

function takeFromAddress() {
  const token = tokenOfAddress();
  pasting.hidden = Boolean(token);
  byId("token").value = token ?? "";
  say(byId("confirm-note"), token ? "Press the button, and what our mail asked you about is confirmed." : "");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const link = byId("token").value;
  submission(form, () => confirm(link));
});
window.addEventListener("hashchange", () => location.hash.includes("token=") && takeFromAddress());
takeFromAddress();
