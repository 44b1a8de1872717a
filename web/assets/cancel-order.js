// Asking for an order to be cancelled: the form sends a link to the order's own address, and nothing happens before.
import { el } from "./dom.js";
import { enhance } from "./simple-form.js";

const OPEN = ["awaiting_payment", "payment_pending", "paid", "in_progress"];

/** A form to cancel this order, folded away; nothing where the order is over. */
export function cancelOrder({ transaction_id: id, status }) {
  if (!OPEN.includes(status)) return "";
  const form = el(
    "form",
    {
      class: "simple",
      method: "post",
      action: `/orders/${encodeURIComponent(id)}/cancellation`,
      "data-done": "A link is on its way to the e-mail address of the order. Nothing is cancelled before it is opened.",
    },
    el("p", {}, terms(status)),
    el(
      "div",
      { class: "field" },
      el("label", { for: `reason-${id}` }, "Why, if you like to say so ", el("small", {}, "(optional)")),
      el("textarea", { id: `reason-${id}`, name: "reason", rows: "3", maxlength: "20000" }),
    ),
    el(
      "div",
      { class: "trap", "aria-hidden": "true" },
      el("label", { for: `website-${id}` }, "Leave this empty"),
      el("input", { id: `website-${id}`, name: "website", tabindex: "-1", autocomplete: "off" }),
    ),
    el("p", { class: "actions" }, el("button", { type: "submit", class: "quiet" }, "Send the link to cancel")),
    el("p", { class: "note", role: "status" }),
  );
  enhance(form);
  return el("details", { class: "cancel" }, el("summary", {}, "Cancel this order"), form);
}

function terms(status) {
  return status === "in_progress"
    ? "We have begun with your pictures: a part of the price may be kept for the work done. The mail says how much at most."
    : "We have not begun with your pictures: whatever was paid goes back in full.";
}
