// The page to which links in mails lead: it hands the link's token back and says what was confirmed.
import { call } from "./api.js";
import { byId, el, say } from "./dom.js";

const WORDS = {
  newsletter: [
    "You are on the list",
    "Our newsletter will come to this address. Reply NO to any of them and it ends for good.",
  ],
  cancellation: ["Your order is cancelled", "A mail about it, and about what is paid back, is on its way to you."],
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
  if (!token) {
    say(note, "This page needs the whole link from our mail. Please open it again from there.", "bad");
    return;
  }
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
    if (error.status !== 410)
      note.append(" ", el("button", { type: "button", class: "link", onclick: () => confirm(token) }, "Try again"));
  }
}

window.addEventListener("hashchange", () => location.hash.includes("token=") && confirm(tokenOfAddress()));
await confirm(tokenOfAddress());
