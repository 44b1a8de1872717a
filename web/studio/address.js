// The e-mail of an order: correct it where it was mistyped, or send there again what was sent before.
import { el, say } from "/assets/dom.js";
import { refused, submission, valid } from "/assets/form.js";

const OVER = ["expired"];

/** The part of an order's panel about its e-mail; `redraw` is called with the order as it is then. */
export function address({ transaction_id: id, status, held, client, paid_at: paid }, desk, redraw) {
  if (!client?.email || OVER.includes(status) || held === "contact_only") return [];
  const path = `/orders/${encodeURIComponent(id)}`;
  const words = el("p", { role: "status", class: "note" });
  const field = el("input", {
    id: "correct-email",
    name: "email",
    type: "email",
    required: true,
    maxlength: 254,
    autocomplete: "off",
    value: client.email,
  });
  const form = el(
    "form",
    {},
    el("div", { class: "field" }, el("label", { for: field.id }, "The right e-mail"), field),
    el("p", { class: "hint" }, "The invoice goes there again, and all later mails. The wrong address is forgotten."),
    el("p", { class: "actions" }, el("button", { type: "submit", class: "quiet" }, "Correct the e-mail")),
  );
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!valid(form)) return;
    submission(form, async () => {
      try {
        redraw(await desk("PATCH", path, { email: field.value.trim() }), "The e-mail is corrected.");
      } catch (error) {
        say(words, refused(form, error), "bad");
      }
    });
  });
  const again = el("button", { type: "button", class: "link", onclick: () => sendAgain() }, "Send the mails again");

  async function sendAgain() {
    again.disabled = true;
    try {
      await desk("POST", `${path}/send-again`, {});
      say(words, `They are on their way to ${client.email}.`, "good");
    } catch (error) {
      say(words, error.message, "bad");
    }
    again.disabled = false;
  }

  return [
    el("details", {}, el("summary", {}, "The e-mail is wrong"), form),
    paid ? el("p", {}, again) : null,
    words,
  ].filter(Boolean);
}
