// Elements by hand. Whatever comes from outside enters as text, never as markup.

/** The one element with this id. */
export const byId = (id) => document.getElementById(id);

/** An element: attributes as given, `on…` as listeners, false and null left out, children as text or nodes. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

const DRAWN = [
  "portrait",
  "product",
  "landscape",
  "house",
  "retouch",
  "restore",
  "family",
  "pet",
  "food",
  "print",
  "illustration",
  "album",
];
const ALIASES = {
  property: "house",
  architecture: "house",
  restoration: "restore",
  group: "family",
  event: "album",
  book: "album",
  canvas: "print",
  drawing: "illustration",
};

/** The drawing for a service, found by a word in its id; a lens when none fits. */
export function art(service) {
  const known = [...DRAWN, ...Object.keys(ALIASES)].find((word) => service.includes(word));
  const name = ALIASES[known] ?? known ?? "picture";
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `/assets/art.svg#${name}`);
  svg.setAttribute("class", "frame");
  svg.setAttribute("viewBox", "0 0 120 90");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

/** Put a sentence where screen readers announce it; `tone` is "", "good" or "bad". */
export function say(node, text, tone = "") {
  node.textContent = text;
  node.className = `note ${tone}`.trim();
}

/** Hold every button and field of the panel around a node; what comes back lets go of them. */
export function hold(node) {
  const held = [...node.closest(".panel").querySelectorAll("button, input")].filter((control) => !control.disabled);
  for (const control of held) control.disabled = true;
  return () => {
    for (const control of held) control.disabled = false;
  };
}

/** An address that may be followed: https, or http as on the local stack; anything else throws. */
export function followable(address) {
  const url = new URL(address, location.href);
  if (!["https:", "http:"].includes(url.protocol)) throw new TypeError("not an address of the web");
  return url.href;
}

/** Start a download of what lies at an address, without leaving the page or telling the other side whence. */
export function download(address, name) {
  const link = el("a", { href: address, download: name, rel: "noopener noreferrer", target: "_blank" });
  document.body.append(link);
  link.click();
  link.remove();
}
