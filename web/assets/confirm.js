// The page to which links in mails lead: it hands the link's token back and says what was confirmed. Where the link
// brought no token, it can be pasted.
import { call } from "./api.js";
import { byId, el, say } from "./dom.js";
import { submission } from "./form.js";

const form = byId("confirm");

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
    if (error.status !== 410)
      note.append(" ", el("button", { type: "button", class: "link", onclick: () => confirm(token) }, "Try again"));
  }
}

async function confirmFromAddress() {
  const token = tokenOfAddress();
  form.hidden = Boolean(token);
  if (token) await confirm(token);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const link = byId("token").value;
  submission(form, () => confirm(link));
});
window.addEventListener("hashchange", () => location.hash.includes("token=") && confirmFromAddress());
await confirmFromAddress();
