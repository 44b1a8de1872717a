// The rows "service, quantity" of the order form, and their sum.
import { art, byId, el } from "./dom.js";
import { money } from "./words.js";

const MOST_ROWS = 10;

/** Bring the rows to life with the catalogue's services; the first row stands in the page already. */
export function itemRows(list, services) {
  const first = list.querySelector(".item");
  const wanted = new URLSearchParams(location.search).get("service");
  const blank = first.cloneNode(true);
  fill(first.querySelector("select"), services, wanted);
  enliven(first);

  function enliven(row) {
    row.prepend(art(""));
    row.addEventListener("input", refresh);
    row.addEventListener("change", refresh);
  }

  function add() {
    const row = blank.cloneNode(true);
    const taken = rows().map((other) => other.querySelector("select").value);
    fill(row.querySelector("select"), services, services.find(({ service }) => !taken.includes(service))?.service);
    enliven(row);
    row
      .querySelector(".hint")
      .append(el("button", { type: "button", class: "link", onclick: () => drop(row) }, "Remove"));
    list.append(row);
    refresh();
    row.querySelector("select").focus();
  }

  function drop(row) {
    row.remove();
    refresh();
    byId("add-item").focus();
  }

  const rows = () => [...list.querySelectorAll(".item")];

  function refresh() {
    rows().forEach(number);
    rows().forEach((row) => describe(row, services));
    const lines = rows()
      .map((row) => chosen(row, services))
      .filter(Boolean);
    byId("total").textContent = total(lines);
    byId("add-item").hidden = rows().length >= Math.min(MOST_ROWS, services.length);
  }

  byId("add-item").addEventListener("click", add);
  refresh();
}

function fill(select, services, wanted) {
  const options = services.map(({ service, name, price }) =>
    el("option", { value: service, selected: service === wanted }, `${name}, ${money(price)}`),
  );
  select.replaceChildren(...options);
}

/** Names and ids bear the row's place, as the API names the fields. */
function number(row, index) {
  for (const [part, tag] of [
    ["service", "select"],
    ["quantity", "input"],
  ]) {
    const control = row.querySelector(tag);
    control.name = `items.${index}.${part}`;
    control.id = `items-${index}-${part}`;
    control.closest(".field").querySelector("label").htmlFor = control.id;
  }
}

function chosen(row, services) {
  const offer = services.find(({ service }) => service === row.querySelector("select").value);
  const quantity = row.querySelector("input").valueAsNumber;
  return offer && { ...offer, quantity: quantity > 0 ? quantity : 0 };
}

function describe(row, services) {
  const line = chosen(row, services);
  if (!line) return;
  row.querySelector(".about").textContent = line.description;
  row.querySelector(".frame").replaceWith(art(line.service));
}

function total(lines) {
  const minor = lines.reduce((sum, { price, quantity }) => sum + price.minor * quantity, 0);
  return lines.length ? money({ minor, currency: lines[0].price.currency }) : "";
}
