// An order as anyone with its transaction id may see it.
import { el } from "./dom.js";
import { meaning, moment, money, state, zone } from "./words.js";

/** The state as a small label. */
export const tag = (status) => el("span", { class: `tag ${status}` }, state(status));

/** The whole of a tracking answer, as elements; `names` gives services their names. */
export function orderState(order, names) {
  return [
    el("p", {}, tag(order.status), " ", meaning(order.status)),
    facts(order),
    el("h3", {}, "What you ordered"),
    el(
      "ul",
      { class: "plain lines" },
      order.items.map((item) => line(item, names)),
    ),
    deletions(order),
    el("h3", {}, "What happened so far"),
    el(
      "ol",
      { class: "plain lines" },
      order.history.map(({ at, status }) => el("li", {}, state(status), moment(at))),
    ),
    el("p", { class: "hint" }, `Times are those of your time zone (${zone()}).`),
  ];
}

function facts(order) {
  const rows = [
    ["Transaction id", el("span", { class: "code" }, order.transaction_id)],
    ["Amount", money(order.amount)],
    ["Ordered", moment(order.created_at)],
    ["Paid", order.paid_at && moment(order.paid_at)],
    ["Completed", order.completed_at && moment(order.completed_at)],
  ];
  return el(
    "dl",
    { class: "facts" },
    rows.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

function line({ service, name, quantity }, names) {
  return el("li", {}, name ?? names.get(service) ?? service, el("span", { class: "number" }, `× ${quantity}`));
}

function deletions({ deletes, status }) {
  if (!deletes?.specifications_at) {
    const waits = !["cancelled", "expired"].includes(status);
    return (
      waits &&
      el(
        "p",
        { class: "note" },
        "We keep your specifications and files while the project is open. When it is" +
          " completed, the dates on which they are deleted stand here.",
      )
    );
  }
  return el(
    "div",
    { class: "note" },
    el("p", {}, "Deletion of your specifications and files: ", moment(deletes.specifications_at), "."),
    el("p", {}, "Deletion of your phone number, address and invoice PDF: ", moment(deletes.personal_data_at), "."),
  );
}

/** Names of the services by their ids; empty when the catalogue cannot be had. */
export const namesOf = (catalogue) => new Map((catalogue?.items ?? []).map(({ service, name }) => [service, name]));
