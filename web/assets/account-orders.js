// The orders on the client's own page: state, invoice, pictures.
import { cancelOrder } from "./cancel-order.js";
import { download, el, followable, say } from "./dom.js";
import { tag } from "./order-state.js";
import { moment, money, size } from "./words.js";

/** One panel an order; `mine` calls the API as the signed-in client. */
export function orderList(orders, mine) {
  if (!orders.length) return [el("p", {}, "No orders yet. ", el("a", { href: "/order" }, "Order pictures"), ".")];
  return orders.map((order) => panel(order, mine));
}

function panel(order, mine) {
  const words = el("p", { role: "status", class: "note" });
  const pictures = el("ul", { class: "plain lines" });
  return el(
    "section",
    { class: "panel" },
    el("p", { class: "sum" }, el("span", {}, money(order.amount)), tag(order.status)),
    el(
      "dl",
      { class: "facts" },
      fact("Transaction id", el("span", { class: "code" }, order.transaction_id)),
      fact("Ordered", moment(order.created_at)),
      fact("Invoice", order.invoice_number),
      fact("Pictures until", order.pictures_until && moment(order.pictures_until)),
    ),
    el(
      "p",
      { class: "actions" },
      order.pictures_until && button("Pictures", words, () => show(order, mine, pictures, words)),
      order.invoice_number && button("Invoice (PDF)", words, () => invoice(order.invoice_number, mine)),
      el("a", { class: "button quiet small", href: `/track?id=${encodeURIComponent(order.transaction_id)}` }, "Track"),
    ),
    words,
    pictures,
    cancelOrder(order),
  );
}

const fact = (name, value) => (value ? [el("dt", {}, name), el("dd", {}, value)] : []);

/** A button that is held while its work runs, and says what went wrong. */
function button(label, words, work) {
  const node = el(
    "button",
    {
      type: "button",
      class: "quiet small",
      onclick: async () => {
        node.disabled = true;
        say(words, "");
        await work().catch((error) => say(words, error.message, "bad"));
        node.disabled = false;
      },
    },
    label,
  );
  return node;
}

async function show({ transaction_id: id }, mine, list, words) {
  const { items, until } = await mine("GET", `/me/orders/${encodeURIComponent(id)}/pictures`);
  list.replaceChildren(
    ...items.map(({ name, url, size: bytes }) =>
      el(
        "li",
        {},
        el("a", { href: followable(url), download: name, target: "_blank", rel: "noopener noreferrer" }, name),
        el("span", { class: "soft number" }, size(bytes)),
      ),
    ),
  );
  if (!items.length) say(words, "There are no pictures here now.");
  else if (until)
    words.replaceChildren("To be fetched until ", moment(until), ". Each link works for a short while only.");
}

/** The answer is the PDF itself, or where it lies for a minute. */
async function invoice(number, mine) {
  const answer = await mine("GET", `/me/invoices/${encodeURIComponent(number)}`);
  if (!(answer instanceof Blob)) {
    download(followable(answer.url), `${number}.pdf`);
    return;
  }
  const address = URL.createObjectURL(answer);
  download(address, `${number}.pdf`);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
