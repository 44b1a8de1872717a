// The money of an order: what moved, what may go back, and what is held while a bank or a court decides.
import { el, say } from "/assets/dom.js";
import { money, minorOf, moment } from "/assets/words.js";
import { labelled, sending } from "./parts.js";

const BALANCE = {
  charged: "Charged",
  refunded: "Given back",
  refunding: "On its way back",
  disputed: "Disputed",
  lost: "Lost in a dispute",
  left: "Left",
};
const REFUNDS = { asked: "asked for", pending: "on its way", succeeded: "given back", failed: "failed" };
const DISPUTES = { inquiry: "a bank asks", open: "open", closed: "came to nothing", won: "won", lost: "lost" };
const CANCELLATIONS = {
  asked: "The client asked to cancel; their mail is not confirmed yet.",
  confirmed: "The client confirmed the cancellation. The fee is yours to decide.",
  done: "Cancelled.",
};
const REASONS = { dispute: "a dispute", legal: "a legal duty" };
const OPEN = ["awaiting_payment", "payment_pending", "paid", "in_progress"];

/** The part of an order's panel about its money. */
export function moneyPart(order, desk, redraw) {
  const words = el("p", { role: "status", class: "note" });
  const path = `/orders/${encodeURIComponent(order.transaction_id)}`;
  const again = async (told) => redraw(await desk("GET", path), told);
  return [
    el(
      "section",
      { class: "apart", "aria-label": "Money" },
      el("h3", {}, "Money"),
      balance(order),
      list("Payments", order.payments, paymentRow),
      list("Refunds", order.refunds, (each) => refundRow(each, order)),
      list("Disputes", order.disputes, disputeRow),
      cancellation(order),
      redaction(order),
      list("Deletion is held", order.holds, (each) => holdRow(each, desk, path, redraw, words)),
      refundForm(order, desk, path, again, words),
      cancelForm(order, desk, path, redraw, words),
      holdForm(order, desk, path, redraw, words),
      words,
    ),
  ];
}

function balance({ balance: held, credit_notes: notes }) {
  const rows = Object.entries(BALANCE)
    .filter(([name]) => ["charged", "left"].includes(name) || held[name].minor)
    .map(([name, label]) => [label, money(held[name])]);
  if (notes.length) rows.push(["Credit notes", notes.map(({ number }) => number).join(", ")]);
  return el(
    "dl",
    { class: "facts" },
    rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

function list(title, items, draw) {
  if (!items.length) return null;
  return el("div", {}, el("h4", {}, title), el("ul", { class: "plain lines consents" }, items.map(draw)));
}

function paymentRow({ amount, method, brand, last4, paid_at: at }) {
  const by = method && `, ${[method, brand].filter(Boolean).join(", ")}${last4 ? ` ending in ${last4}` : ""}`;
  return el("li", {}, el("p", {}, money(amount), by), at && el("p", { class: "soft" }, moment(at)));
}

function refundRow({ refund_id: id, amount, state, asked_at: at, credit_note: note }, { words }) {
  return el(
    "li",
    {},
    el("p", {}, `${money(amount)}, ${REFUNDS[state] ?? state}${note ? `, credit note ${note}` : ""}`),
    words[id] && el("p", {}, words[id]),
    el("p", { class: "soft" }, moment(at)),
  );
}

function disputeRow({ amount, state, opened_at: at }) {
  return el(
    "li",
    {},
    el("p", {}, `${money(amount)}, ${DISPUTES[state] ?? state}`),
    el("p", { class: "soft" }, moment(at)),
  );
}

function cancellation({ cancellation: asked, words }) {
  if (!asked) return null;
  const fee = asked.fee.minor ? ` Fee: ${money(asked.fee)}.` : " Without a fee.";
  const why = words.cancellation ? ` The client wrote: “${words.cancellation}”` : "";
  return el(
    "div",
    {},
    el("h4", {}, "Cancellation"),
    el("p", {}, (CANCELLATIONS[asked.state] ?? asked.state) + fee + why),
    el("p", { class: "soft" }, moment(asked.asked_at)),
  );
}

/** What becomes of the provider's own record; while it is being redacted nothing can be given back. */
function redaction({ redaction: { due_at: due, begun, ended_at: ended } }) {
  if (ended) return el("p", { class: "soft" }, "The payment provider redacted its record: ", moment(ended), ".");
  if (begun) return el("p", { class: "soft" }, "The payment provider is redacting its record.");
  return due && el("p", { class: "soft" }, "The payment provider is to redact its record: ", moment(due), ".");
}

function holdRow({ reason, until }, desk, path, redraw, words) {
  const release = el("button", { type: "button", class: "quiet small" }, "Let go");
  release.addEventListener("click", async () => {
    release.disabled = true;
    try {
      redraw(await desk("DELETE", `${path}/holds?reason=${reason}`), "The hold is lifted.");
    } catch (error) {
      say(words, error.message, "bad");
      release.disabled = false;
    }
  });
  return el("li", {}, el("p", {}, `For ${REASONS[reason] ?? reason}, until `, moment(until)), release);
}

function refundForm({ balance: { left }, redaction: { begun } }, desk, path, again, words) {
  if (!left.minor || begun) return null;
  const amount = el("input", { id: "refund-amount", name: "amount_minor", inputmode: "decimal", autocomplete: "off" });
  amount.placeholder = `all that is left: ${money(left)}`;
  const reason = el("textarea", { id: "refund-reason", name: "reason", required: true, rows: 2, maxlength: 20000 });
  const form = el(
    "form",
    {},
    labelled(`Amount in ${left.currency.toUpperCase()} (empty: all that is left)`, amount),
    labelled("Why", reason),
  );
  const minor = () => (amount.value.trim() ? minorOf(amount.value, left.currency) : left.minor);
  const question = () => {
    if (minor() === null || minor() < 1) return say(words, "Please write an amount such as 49.90.", "bad");
    return `Give back ${money({ ...left, minor: minor() })}?`;
  };
  // The same key for each try, so that money whose receipt was lost does not go twice; a new one for other words.
  let key = crypto.randomUUID();
  form.addEventListener("input", () => {
    key = crypto.randomUUID();
  });
  asking(form, "Give money back", question, words, async () => {
    // The amount that was confirmed, also where it was "all": what is left may have grown since.
    await desk("POST", `${path}/refunds`, { amount_minor: minor(), reason: reason.value }, { key });
    await again("It is asked for: the payment provider carries it out, and the client is told by mail.");
  });
  return folded("Give money back", form);
}

function cancelForm({ status, balance: { charged }, cancellation: asked }, desk, path, redraw, words) {
  if (!OPEN.includes(status)) return null;
  const fee = el("input", { id: "cancel-fee", name: "fee_minor", inputmode: "decimal", autocomplete: "off" });
  const owed = asked?.fee.minor ? ` (empty: ${money(asked.fee)})` : " (empty: what your settings say)";
  const begun = status === "in_progress";
  const form = el("form", {}, begun ? labelled(`Fee in ${charged.currency.toUpperCase()}${owed}`, fee) : null);
  const minor = () => minorOf(fee.value, charged.currency);
  const question = () => {
    if (fee.value.trim() && minor() === null) return say(words, "Please write an amount such as 49.90.", "bad");
    return "Cancel this order? It ends, and what goes back is on its way at once.";
  };
  asking(form, "Cancel the order", question, words, async () => {
    const body = fee.value.trim() ? { fee_minor: minor() } : {};
    redraw(await desk("POST", `${path}/cancel`, body), "The order is cancelled, and the client is told by mail.");
  });
  return folded("Cancel the order", form);
}

function holdForm({ client_id: client, holds }, desk, path, redraw, words) {
  if (!client) return null;
  const reason = el(
    "select",
    { id: "hold-reason", name: "reason" },
    Object.entries(REASONS).map(([value, label]) => el("option", { value }, label)),
  );
  const until = el("input", { id: "hold-until", name: "until", type: "date", required: true });
  const form = el(
    "form",
    {},
    el("p", { class: "soft" }, "For the owner: nothing of this order is deleted before that day, and the client is told."),
    labelled("Because of", reason),
    labelled("Until", until),
    el("p", { class: "actions" }, el("button", { type: "submit", class: "quiet" }, "Hold the deletion")),
  );
  sending(form, words, async () => {
    const body = { reason: reason.value, until: startOf(until.value) };
    redraw(await desk("POST", `${path}/holds`, body), "The deletion is held.");
  });
  return folded(holds.length ? "Hold the deletion longer" : "Hold the deletion", form);
}

// A day begins where its reader is, who is shown the hold's end in that time zone as well; the API takes whole seconds.
const startOf = (day) => new Date(`${day}T00:00:00`).toISOString().replace(/\.\d+/, "");

const folded = (title, form) => el("details", {}, el("summary", {}, title), form);

/** A form that asks back before it is sent: what moves money is pressed twice. */
function asking(form, label, question, words, work) {
  const first = el("button", { type: "submit", class: "quiet" }, label);
  const yes = el("button", { type: "submit" }, "Yes");
  const no = el("button", { type: "button", class: "quiet" }, "No");
  const asked = el("span", { role: "status" });
  const second = el("p", { class: "actions", hidden: true }, asked, yes, no);
  form.append(el("p", { class: "actions" }, first), second);
  const ask = (open) => {
    second.hidden = !open;
    first.parentElement.hidden = open;
    (open ? yes : first).focus();
  };
  no.addEventListener("click", () => ask(false));
  form.addEventListener("input", () => second.hidden || ask(false));
  sending(form, words, async () => {
    if (second.hidden) {
      const sentence = question();
      if (!sentence) return;
      say(words, "");
      asked.textContent = sentence;
      ask(true);
      return;
    }
    try {
      await work();
    } catch (error) {
      ask(false);
      throw error;
    }
  });
}
