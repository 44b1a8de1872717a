// Following an order by its transaction id.
import { call } from "./api.js";
import { cancelOrder } from "./cancel-order.js";
import { byId, el, followable, say } from "./dom.js";
import { submission } from "./form.js";
import { namesOf, orderState } from "./order-state.js";

const form = byId("track");
const note = byId("track-note");
const result = byId("result");

async function show(id) {
  result.hidden = true;
  say(note, "Looking it up …");
  try {
    const [order, catalogue] = await Promise.all([
      call("GET", `/orders/${encodeURIComponent(id)}`),
      call("GET", "/catalogue").catch(() => null),
    ]);
    say(note, "");
    const state = orderState(order, namesOf(catalogue)).filter(Boolean);
    byId("order-state").replaceChildren(...state, payAgain(order), cancelOrder(order));
    result.hidden = false;
  } catch (error) {
    say(
      note,
      error.status === 404
        ? "We know no order with this id. Please compare it with the one in our mail; it begins" +
            " with PP- and may be typed in capitals or not."
        : error.message,
      "bad",
    );
  }
}

function payAgain({ transaction_id: id, status }) {
  if (status !== "awaiting_payment") return "";
  const words = el("p", { role: "status", class: "note" });
  const button = el("button", { type: "button", onclick: () => pay(id, words, button) }, "Pay now");
  return el(
    "div",
    {},
    el("p", { class: "actions" }, button),
    el(
      "p",
      { class: "hint" },
      "You pay on the page of our payment provider, Stripe. Stripe gets your card there, and from us only the amount" +
        " and a number for the order that tells nothing about you. By pressing the button you consent to this.",
    ),
    words,
  );
}

async function pay(id, words, button) {
  button.disabled = true;
  say(words, "Opening the payment page …");
  try {
    const { payment_url: address } = await call("POST", `/orders/${encodeURIComponent(id)}/payment`, { body: {} });
    location.assign(followable(address));
  } catch (error) {
    say(words, error.message, "bad");
    button.disabled = false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const id = byId("id").value.trim();
  history.replaceState(null, "", `?id=${encodeURIComponent(id)}`);
  submission(form, () => show(id)).then(() => byId("result-title").focus());
});

const given = new URLSearchParams(location.search).get("id");
if (given) {
  byId("id").value = given;
  await submission(form, () => show(given));
}
