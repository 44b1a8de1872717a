// After a form or a payment: the words that fit, and the order's state until it is paid.
import { call, pause } from "./api.js";
import { byId } from "./dom.js";
import { tag } from "./order-state.js";
import { meaning } from "./words.js";

const WAITS = [1, 1, 2, 3, 5, 8, 13, 20];
const query = new URLSearchParams(location.search);
const id = query.get("order");
const subject = id ? "order" : location.hash.slice(1) || (query.get("for") ?? "");
const section = document.querySelector(`[data-for="${CSS.escape(subject)}"]`);

function show(order) {
  byId("order-status").replaceChildren(tag(order.status), ` ${meaning(order.status)}`);
}

async function follow() {
  for (const seconds of WAITS) {
    const order = await call("GET", `/orders/${encodeURIComponent(id)}`).catch((error) =>
      error.status === 404 ? null : {},
    );
    if (!order) return;
    if (order.status) show(order);
    if (order.status && !["awaiting_payment", "payment_pending"].includes(order.status)) return;
    await pause(seconds);
  }
}

if (section) {
  byId("generic").hidden = true;
  section.hidden = false;
}
if (id) {
  byId("order-id").textContent = id;
  byId("order-link").href = `/track?id=${encodeURIComponent(id)}`;
  byId("order-facts").hidden = false;
  await follow();
}
