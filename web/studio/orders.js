// The list of orders, by state or by id.
import { byId, el, say } from "/assets/dom.js";
import { money, moment, state, STATUSES } from "/assets/words.js";
import { orderPanel } from "./order.js";

/** The orders' part of the desk; `desk` calls the API. */
export function orders(desk) {
  const list = byId("order-list");
  const choice = byId("status");
  const note = byId("list-note");
  let next = null;
  let opened = null;

  choice.append(
    ...STATUSES.map((status) => el("option", { value: status, selected: status === "paid" }, state(status))),
  );

  /** Fetch the list anew, or the page that follows it. */
  async function load(after = null) {
    const query = new URLSearchParams({ status: choice.value, ...(after && { after }) });
    const page = await desk("GET", `/orders?${query}`);
    const rows = page.items.map(row);
    if (after) list.append(...rows);
    else list.replaceChildren(...rows);
    next = page.next;
    byId("more").parentElement.hidden = !next;
    say(note, list.children.length ? "" : "There are none just now.");
  }

  function row({ transaction_id: id, amount, created_at: at, full_name: name }) {
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "pick", "data-id": id, "aria-pressed": String(id === opened), onclick: () => open(id) },
        el("span", { class: "code" }, id),
        el("span", { class: "number" }, amount && money(amount)),
        el("span", { class: "soft" }, name ?? (at && moment(at))),
      ),
    );
  }

  async function open(id) {
    opened = id;
    for (const button of list.querySelectorAll(".pick"))
      button.setAttribute("aria-pressed", String(button.dataset.id === id));
    byId("order").replaceChildren(el("p", { role: "status" }, "Opening …"));
    try {
      orderPanel(byId("order"), await desk("GET", `/orders/${encodeURIComponent(id)}`), desk, () => tolerant());
    } catch (error) {
      byId("order").replaceChildren(el("p", { role: "alert", class: "note bad" }, error.message));
    }
  }

  /** A transaction id opens its order; an e-mail or an invoice number lists what belongs to it. */
  async function find(words) {
    const wanted = words.includes("@") ? { email: words } : { invoice_number: words };
    // Both begin with the studio's letters: an invoice number ends in six digits, a transaction id is far longer.
    if (!wanted.email && words.replaceAll(/[\s-]/g, "").length > 24) {
      await open(words);
      return;
    }
    try {
      const { items } = await desk("POST", "/search", wanted);
      list.replaceChildren(...items.map(row));
      next = null;
      byId("more").parentElement.hidden = true;
      say(note, items.length ? `Found for ${words}:` : "Nothing is found for this.");
      if (items.length === 1) await open(items[0].transaction_id);
    } catch (error) {
      say(note, error.errors?.[0] ? `The ${error.errors[0].field} ${error.errors[0].message}.` : error.message, "bad");
    }
  }

  const tolerant = (after) => load(after).catch((error) => say(note, error.message, "bad"));

  choice.addEventListener("change", () => tolerant());
  byId("refresh").addEventListener("click", () => tolerant());
  byId("more").addEventListener("click", () => tolerant(next));
  byId("find").addEventListener("submit", (event) => {
    event.preventDefault();
    if (byId("find-id").value.trim()) find(byId("find-id").value.trim());
  });

  function clear() {
    opened = null;
    list.replaceChildren();
    byId("order").replaceChildren(el("p", { class: "soft" }, "Choose an order on the list."));
  }

  return { load, open, clear };
}
