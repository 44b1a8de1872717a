// The two reports: what is deleted when, and how people pay. Neither names a person.
import { byId, el, say } from "/assets/dom.js";
import { moment } from "/assets/words.js";
import { orderLink, shelf } from "./parts.js";

const WHAT = {
  "order details": "specifications and files",
  "order personal": "phone, address and invoice PDF",
  "order payment": "the payment provider's own record",
  "order whole": "an order that nobody paid for",
  "inquiry whole": "an inquiry",
  "reply whole": "a reply",
  "signup whole": "a newsletter sign-up that nobody confirmed",
  "client whole": "a registration",
  "client consent": "a consent",
  "client change": "a change of address that nobody confirmed",
  "client export": "an export",
  "erasure whole": "all of a client who asked for it",
};

/** The reports' part of the desk; `openOrder` shows an order. */
export function reports(desk, openOrder) {
  const note = byId("reports-note");
  const deletions = shelf("deletions", fetchDeletions, (each) => row(each, openOrder));

  async function fetchDeletions(query) {
    const report = await desk("GET", `/reports/retention?${query}`);
    if (!query.has("after")) byId("deletions-days").replaceChildren(late(report), days(report));
    return report;
  }

  async function load() {
    await deletions.load();
    try {
      const { items } = await desk("GET", "/reports/payment-methods");
      byId("methods").replaceChildren(methods(items));
      say(note, "");
    } catch (error) {
      say(note, error.message, "bad");
    }
  }

  function clear() {
    deletions.clear();
    byId("deletions-days").replaceChildren();
    byId("methods").replaceChildren();
  }

  return { load, clear };
}

/** Whether something is late: what a whole run of the deletions passed over. */
function late({ late: missed }) {
  if (!missed) return el("p", {}, "Nothing is late.");
  return el("p", { class: "error" }, el("strong", {}, `Late: ${missed.count}, the oldest since `, moment(missed.since)), ".");
}

function days({ days: counted, more_days: more }) {
  if (!counted.length) return el("p", { class: "soft" }, "Nothing waits to be deleted.");
  const rows = counted.map(({ day, count }) => [date(day), count]);
  return table(["Day", more ? "Deletions (the first 5,000)" : "Deletions"], rows);
}

function row({ subject, id, what, due_at: at, state, held_until: until }, openOrder) {
  const name = WHAT[`${subject} ${what}`] ?? `${subject}, ${what}`;
  const label = { overdue: el("strong", { class: "error" }, " late"), waiting: " waits" }[state] ?? null;
  const promised = until ? ["Held until ", moment(until), ", promised for ", moment(at)] : [moment(at)];
  return el(
    "li",
    {},
    el("span", {}, subject === "order" ? orderLink(id, openOrder) : "", " ", name, label),
    el("span", { class: "soft" }, promised),
  );
}

function methods(items) {
  if (!items.length) return el("p", { class: "soft" }, "Nobody has paid yet.");
  const rows = items.map(({ month, method, brand, currency, payments }) => [
    monthOf(month),
    `${brand ? `${method}, ${brand}` : method}, in ${currency.toUpperCase()}`,
    payments,
  ]);
  return table(["Month", "Method", "Payments"], rows);
}

function table(heads, rows) {
  const head = heads.map((text) => el("th", { scope: "col" }, text));
  const body = rows.map((cells) => el("tr", {}, cells.map((text) => el("td", {}, String(text)))));
  return el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, body));
}

const monthOf = (month) =>
  new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-15`));

// A day has no time zone: noon in UTC is that day wherever a studio is.
const date = (day) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
