// Small parts that several lists of the desk share.
import { byId, el, say } from "/assets/dom.js";
import { refused, submission, valid } from "/assets/form.js";

/** An e-mail address as a link, or that it is deleted. */
export const address = (email) =>
  email ? el("a", { href: `mailto:${encodeURIComponent(email)}` }, email) : "Deleted";

/** A button that opens an order. */
export const orderLink = (id, openOrder) =>
  el("button", { type: "button", class: "link code", onclick: () => openOrder(id) }, id);

/** A list with its note and its button for more, by the ids of the page. */
export function shelf(name, fetchPage, draw) {
  const list = byId(`${name}-list`);
  const note = byId(`${name}-note`);
  const more = byId(`${name}-more`);
  let next = null;

  async function load(after = null) {
    try {
      const page = await fetchPage(new URLSearchParams(after ? { after } : {}));
      if (!after) list.replaceChildren();
      list.append(...page.items.map(draw));
      next = page.next;
      more.parentElement.hidden = !next;
      say(note, list.children.length ? "" : "There are none just now.");
    } catch (error) {
      say(note, error.message, "bad");
    }
  }

  more.addEventListener("click", () => load(next));
  return { load, clear: () => list.replaceChildren() };
}

/** A form that is sent by `work`, which tells of a refusal beside the fields that it names. */
export function sending(form, words, work) {
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!valid(form)) return;
    submission(form, () => work().catch((error) => say(words, refused(form, error), "bad")));
  });
  return form;
}

/** A labelled control. */
export const labelled = (label, control) =>
  el("div", { class: "field" }, el("label", { for: control.id }, label), control);
