// Money, times and states, in words.

// The payment provider counts these in hundredths although they have no smaller coin.
const IN_HUNDREDTHS = ["isk", "ugx"];

/** `{minor, currency}` as people write it: $129.00. */
export function money({ minor, currency }) {
  return priced(currency).format(minor / 10 ** digits(currency));
}

/** What a person typed, such as "50" or "49.90", in the currency's smallest unit; null for what is no such amount. */
export function minorOf(text, currency) {
  const [, whole, rest = ""] = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  const places = digits(currency);
  return whole === undefined || rest.length > places ? null : Number(whole + rest.padEnd(places, "0"));
}

const priced = (currency) => new Intl.NumberFormat("en-US", { style: "currency", currency });
const digits = (currency) =>
  IN_HUNDREDTHS.includes(currency) ? 2 : priced(currency).resolvedOptions().maximumFractionDigits;

/** An instant as a `<time>` in the visitor's own time zone. */
export function moment(instant) {
  const node = document.createElement("time");
  node.dateTime = instant;
  node.textContent = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeStyle: "short" }).format(
    new Date(instant),
  );
  return node;
}

/** The name of the time zone in which `moment` speaks. */
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " ");

/** Bytes as people count them. */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const STATES = {
  awaiting_payment: ["Awaiting payment", "We begin as soon as it is paid."],
  payment_pending: ["Payment on its way", "Your bank has not confirmed it yet. There is nothing more for you to do."],
  paid: ["Paid", "Thank you. Your order is in our queue."],
  in_progress: ["In progress", "We are working on your pictures."],
  completed: ["Completed", "Your pictures are done. The mail about it tells until when they can be fetched."],
  cancelled: ["Cancelled", "This order was cancelled."],
  expired: [
    "Expired",
    "It was not paid in time, and nothing was charged. You can place a new order whenever you like.",
  ],
};

/** The short name of an order's state. */
export const state = (status) => STATES[status]?.[0] ?? status;

/** What the state means for the client, in a sentence. */
export const meaning = (status) => STATES[status]?.[1] ?? "";

/** All states, in the order in which an order passes through them. */
export const STATUSES = Object.keys(STATES);
