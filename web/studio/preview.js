// A mail as it would look, in a frame of its own in which nothing runs and nothing is fetched.
import { el } from "/assets/dom.js";

// The page's policy forbids styles in markup, and its own script may set them: they wait under another name until then.
// The mail's text cannot hold the word with a bare quotation mark: those are written as entities.
const asleep = (html) => html.replaceAll(' style="', ' data-style="');

function wake({ target: frame }) {
  const { body } = frame.contentDocument;
  for (const node of [body, ...body.querySelectorAll("[data-style]")]) node.style.cssText = node.dataset.style ?? "";
  for (const link of body.querySelectorAll("a[href]")) {
    link.title = link.getAttribute("href");
    link.removeAttribute("href"); // from here it leads nowhere
  }
  frame.style.height = `${body.scrollHeight + 2}px`;
}

/** Subject and both parts of a mail. Its frame may be read by this page and can do nothing by itself. */
export function letter({ subject, text, html }) {
  return el(
    "section",
    { class: "apart", "aria-label": "Preview" },
    el("h3", {}, subject),
    el("iframe", { class: "mail", sandbox: "allow-same-origin", srcdoc: asleep(html), title: "The mail", onload: wake }),
    el("details", {}, el("summary", {}, "As plain text"), el("pre", { class: "mail" }, text)),
  );
}
