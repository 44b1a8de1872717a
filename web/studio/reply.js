// One reply on the desk: inert text, and for one that might be a NO the two ways to decide.
import { el, say } from "/assets/dom.js";
import { moment } from "/assets/words.js";
import { address, orderLink } from "./parts.js";

const MEANINGS = {
  true: ["It is a NO", "Decided: it is a NO.", "No promotion ever goes there again. This cannot be taken back."],
  false: ["It is not a NO", "Decided: it is not a NO.", "Promotions may go there again, unless something else stands against them."],
};
// Which decisions a reply in this state is still open to.
const OPEN = { review: [true, false], shown: [true], done: [] };

/** An entry of the list of replies; once decided it says so in its place. */
export function replyEntry(reply, desk, openOrder) {
  const { reply_id: id, at, from, subject, text, state, transaction_id: order } = reply;
  const words = el("p", { role: "status", class: "note" });
  const entry = el(
    "li",
    { "data-id": id },
    el("p", {}, address(from), subject ? `: ${subject}` : "", el("br"), el("span", { class: "soft" }, moment(at))),
    order && el("p", {}, orderLink(order, openOrder)),
    el("p", { class: "spec" }, text ?? "The text is deleted."),
    (OPEN[state] ?? []).map((unsubscribe) => choice(id, unsubscribe, desk, () => entry, words)),
    words,
  );
  return entry;
}

function choice(id, unsubscribe, desk, entryOf, words) {
  const [label, done, meaning] = MEANINGS[unsubscribe];
  const button = el(
    "button",
    { type: "button", class: unsubscribe ? "small" : "quiet small", onclick: () => decide() },
    label,
  );

  async function decide() {
    const buttons = [...entryOf().querySelectorAll("p.actions button")];
    for (const each of buttons) each.disabled = true;
    try {
      await desk("POST", `/replies/${encodeURIComponent(id)}/decision`, { unsubscribe });
      for (const each of buttons) each.closest("p").remove();
      say(words, done, "good");
    } catch (error) {
      say(words, error.message, "bad");
      for (const each of buttons) each.disabled = false;
    }
  }

  return el("p", { class: "actions" }, button, el("span", { class: "soft" }, meaning));
}
