// One order on the desk: what is held of it, and what can be done with it.
import { el, followable, hold, say } from "/assets/dom.js";
import { tag } from "/assets/order-state.js";
import { money, moment, size } from "/assets/words.js";
import { address } from "./address.js";
import { moneyPart } from "./money.js";
import { pictures } from "./pictures.js";
import { sharing } from "./sharing.js";

// What the state allows: label, verb, and what it brings about.
const ACTIONS = {
  paid: [["Start work", "start", "The client sees that it is in progress."]],
  in_progress: [
    ["Complete", "complete", "The client is mailed where to fetch the pictures, and the days until deletion begin."],
  ],
  completed: [["Reopen", "reopen", "The days until deletion stop until it is completed again."]],
};

/** Draw an order into a panel; `changed` is called when its state has changed. */
export function orderPanel(panel, order, desk, changed, told = "") {
  const words = el("p", { role: "status", class: "note" });
  if (told) say(words, told, "good");
  const redraw = (fresh, done = "") => {
    orderPanel(panel, fresh, desk, changed, done);
    changed();
  };
  panel.replaceChildren(
    ...[
      el("h2", { class: "code" }, order.transaction_id),
      el("p", {}, tag(order.status)),
      facts(order),
      ...address(order, desk, redraw),
      el("h3", {}, "Services"),
      el("ul", { class: "plain lines" }, (order.items ?? []).map(line)),
      ...specifications(order.specifications),
      ...pictures(order, desk),
      ...actions(order, desk, redraw, words),
      words,
      ...moneyPart(order, desk, redraw),
      ...sharing(order, desk),
    ],
  );
  panel.scrollIntoView({ block: "nearest" });
}

function facts({
  client = {},
  amount,
  invoice_number: invoice,
  created_at: created,
  paid_at: paid,
  completed_at: completed,
  deletes,
}) {
  const place = client?.address;
  const town = place && [place.city, place.region, place.postal_code].filter(Boolean).join(" ");
  const lines = place && [place.line1, place.line2, town, place.country];
  const rows = [
    ["Client", client?.full_name],
    ["E-mail", client?.email],
    ["Phone", client?.phone],
    ["Address", lines?.filter(Boolean).join(", ")],
    ["Invoice", invoice],
    ["Amount", amount && money(amount)],
    ["Ordered", created && moment(created)],
    ["Paid", paid && moment(paid)],
    ["Completed", completed && moment(completed)],
    ["Details deleted", deletes?.specifications_at && moment(deletes.specifications_at)],
    ["Personal data deleted", deletes?.personal_data_at && moment(deletes.personal_data_at)],
  ];
  return el(
    "dl",
    { class: "facts" },
    rows.filter(([, value]) => value).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]),
  );
}

const line = ({ service, name, quantity }) =>
  el("li", {}, name ?? service, el("span", { class: "number" }, `× ${quantity}`));

function specifications(held) {
  if (!held) return [el("h3", {}, "Specifications"), el("p", { class: "soft" }, "Nothing is held of them.")];
  const files = (held.files ?? []).map(({ name, size: bytes, url }) =>
    el(
      "li",
      {},
      url
        ? el("a", { href: followable(url), target: "_blank", rel: "noopener noreferrer", download: name }, name)
        : name,
      el("span", { class: "soft number" }, size(bytes)),
    ),
  );
  return [
    el("h3", {}, "Specifications"),
    el("p", { class: "spec" }, held.text ?? ""),
    el("h3", {}, "The client’s files"),
    files.length ? el("ul", { class: "plain lines" }, files) : el("p", { class: "soft" }, "None."),
  ];
}

function actions({ transaction_id: id, status }, desk, redraw, words) {
  return (ACTIONS[status] ?? []).map(([label, verb, meaning]) => {
    const button = el(
      "button",
      {
        type: "button",
        onclick: async () => {
          const release = hold(button);
          try {
            redraw(await desk("POST", `/orders/${encodeURIComponent(id)}/${verb}`, {}));
          } catch (error) {
            say(words, error.message, "bad");
            release();
          }
        },
      },
      label,
    );
    return el("p", { class: "actions" }, button, el("span", { class: "soft" }, meaning));
  });
}
