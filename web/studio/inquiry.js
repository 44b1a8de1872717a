// One inquiry on the desk: the question, what was answered, and a place for one more answer.
import { el, say } from "/assets/dom.js";
import { refused, submission, valid } from "/assets/form.js";
import { moment } from "/assets/words.js";
import { address, orderLink } from "./parts.js";

/** An entry of the list of inquiries; after an answer it draws itself anew. */
export function inquiryEntry(inquiry, desk, openOrder, told = "") {
  const { inquiry_id: id, urgent, at, full_name: name, email, message, transaction_id: order } = inquiry;
  const head = [urgent && el("strong", { class: "error" }, "Urgent. "), name && `${name}, `, address(email)];
  const entry = el(
    "li",
    { "data-id": id },
    el("p", {}, head.filter(Boolean), el("br"), el("span", { class: "soft" }, moment(at), " · ", state(inquiry))),
    order && el("p", {}, orderLink(order, openOrder)),
    el("p", { class: "spec" }, message ?? "The text is deleted."),
    answers(inquiry),
  );
  if (message) entry.append(answerForm(inquiry, desk, told, redraw));

  function redraw(fresh, words) {
    const drawn = inquiryEntry(fresh, desk, openOrder, words);
    entry.replaceWith(drawn);
    drawn.querySelector("summary")?.focus();
  }

  return entry;
}

function state({ state: now, answered_at: at }) {
  return now === "answered" && at ? el("span", {}, "answered ", moment(at)) : "not answered yet";
}

function answers({ answers: given = [] }) {
  const items = given.map(({ at, text }) =>
    el("li", {}, el("p", { class: "soft" }, "The studio, ", moment(at)), el("p", { class: "spec" }, text)),
  );
  return items.length ? el("ol", { class: "thread", "aria-label": "Answers" }, items) : null;
}

function answerForm({ inquiry_id: id, email, answers: given = [] }, desk, told, redraw) {
  const words = el("p", { role: "status", class: "note" });
  if (told) say(words, told, "good");
  const field = el("textarea", { id: `answer-${id}`, name: "text", required: true, maxlength: 20000 });
  const form = el(
    "form",
    {},
    el("div", { class: "field" }, el("label", { for: field.id }, "Your answer"), field),
    el("p", { class: "hint" }, `It goes by e-mail to ${email}, with the question under it.`),
    el("p", { class: "actions" }, el("button", { type: "submit" }, "Send the answer")),
  );
  form.noValidate = true;
  // The same key for each try, so that an answer whose receipt was lost is not sent twice.
  let key = crypto.randomUUID();
  field.addEventListener("input", () => {
    key = crypto.randomUUID();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!valid(form)) return;
    submission(form, async () => {
      try {
        const path = `/inquiries/${encodeURIComponent(id)}/answer`;
        redraw(await desk("POST", path, { text: field.value }, { key }), "The answer is on its way.");
      } catch (error) {
        say(words, refused(form, error), "bad");
      }
    });
  });
  const label = given.length ? "Answer again" : "Answer";
  return el("div", {}, words, el("details", {}, el("summary", {}, label), form));
}
