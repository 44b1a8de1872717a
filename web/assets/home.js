// The services on the first page, as the catalogue has them today; the page's own copy stands until then.
import { call } from "./api.js";
import { art, byId, el } from "./dom.js";
import { money } from "./words.js";

function card({ service, name, description, price }) {
  return el(
    "li",
    { class: "card" },
    art(service),
    el("h3", {}, name),
    el("p", { class: "soft" }, description),
    el(
      "p",
      { class: "sum" },
      el("span", { class: "number" }, money(price)),
      el("a", { href: `/order?service=${encodeURIComponent(service)}`, "aria-label": `Order: ${name}` }, "Order"),
    ),
  );
}

const catalogue = await call("GET", "/catalogue").catch(() => null);
if (catalogue) byId("services").replaceChildren(...catalogue.items.map(card));
