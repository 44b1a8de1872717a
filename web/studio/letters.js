// What people wrote: inquiries through the site, and replies to the studio's mails.
import { byId, el, say } from "/assets/dom.js";
import { moment } from "/assets/words.js";

/** The letters' part of the desk; `desk` calls the API, `openOrder` shows an order. */
export function letters(desk, openOrder) {
  const inquiries = shelf("inquiries", (page) => desk("GET", `/inquiries?${page}`), inquiry);
  const replies = shelf("replies", (page) => desk("GET", `/replies?state=${byId("reply-state").value}&${page}`), reply);

  function inquiry({ urgent, at, full_name: name, email, message, transaction_id: id }) {
    const who = name ? `${name}, ` : "";
    return letter([urgent && el("strong", { class: "error" }, "Urgent. "), who, address(email)], at, message, id);
  }

  function reply({ at, from, subject, text, transaction_id: id }) {
    return letter([address(from), subject && `: ${subject}`], at, text, id);
  }

  function letter(head, at, text, id) {
    return el(
      "li",
      {},
      el("p", {}, head.filter(Boolean), el("br"), el("span", { class: "soft" }, moment(at))),
      el("p", { class: "spec" }, text ?? "The text is deleted."),
      id && el("p", {}, el("button", { type: "button", class: "link code", onclick: () => openOrder(id) }, id)),
    );
  }

  byId("reply-state").addEventListener("change", () => replies.load());

  return {
    load: () => Promise.all([inquiries.load(), replies.load()]),
    clear() {
      inquiries.clear();
      replies.clear();
    },
  };
}

const address = (email) => (email ? el("a", { href: `mailto:${encodeURIComponent(email)}` }, email) : "Deleted");

/** A list with its note and its button for more, by the ids of the page. */
function shelf(name, fetchPage, draw) {
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
