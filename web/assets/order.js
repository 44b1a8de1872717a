// The order form: an order, its files, then the payment provider's page.
import { call, pause } from "./api.js";
import { ACCEPTED } from "./upload.js";
import { byId, el, followable, say } from "./dom.js";
import { collect, refused, submission, valid } from "./form.js";
import { filePart } from "./order-files.js";
import { itemRows } from "./order-items.js";
import { money } from "./words.js";

const form = byId("order");
const note = byId("order-note");
const text = byId("specifications-text");
const files = filePart(byId("files"), byId("file-list"), forget);
const TRIES_WHILE_IN_PROGRESS = 5;

// One key for one content: a second press after a lost answer finds the same order instead of making another.
let attempt = { body: "", key: "" };

function forget() {
  attempt = { body: "", key: "" };
}

function content() {
  const values = collect(form);
  const described = files.described();
  values.specifications = { text: values.specifications?.text ?? "", ...(described.length && { files: described }) };
  return JSON.stringify(values);
}

async function place(tries = TRIES_WHILE_IN_PROGRESS) {
  try {
    return await call("POST", "/orders", attempt);
  } catch (error) {
    if (error.type === "/problems/key-reused") forget();
    if (error.type !== "/problems/in-progress" || tries === 0) throw error;
    await pause(error.retryAfter ?? 1);
    return place(tries - 1);
  }
}

async function order() {
  const body = content();
  if (body !== attempt.body) attempt = { body, key: crypto.randomUUID() };
  say(note, "Taking your order …");
  try {
    const taken = await place();
    const about = `Order ${taken.transaction_id}, ${money(taken.amount)}.`;
    const lost = await files.send(taken.transaction_id, taken.uploads ?? [], (words) => say(note, `${about} ${words}`));
    if (lost.length) incomplete(taken, about, lost);
    else pay(taken, about);
  } catch (error) {
    say(note, refused(form, error), "bad");
  }
}

function pay(taken, about) {
  say(note, `${about} Opening the payment page …`, "good");
  location.assign(followable(taken.payment_url ?? taken.track_url));
}

function incomplete(taken, about, lost) {
  say(
    note,
    `${about} These files did not get through: ${lost.join(", ")}. Press “Order and pay” to send them again, or `,
    "bad",
  );
  note.append(
    el("button", { type: "button", class: "link", onclick: () => pay(taken, about) }, "pay without them"),
    ".",
  );
}

/** The length is told once it comes near what we can take. */
function count() {
  const { length } = text.value;
  byId("text-left").textContent = length > 15_000 ? `${length.toLocaleString("en-US")} of 20,000 characters.` : "";
}

form.noValidate = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!valid(form)) say(note, "Some fields need another look. What is wrong stands beside them.", "bad");
  else if (files.sound()) submission(form, order);
  else {
    say(note, "We cannot take one of the files. What is wrong stands beside it.", "bad");
    files.focus();
  }
});
text.addEventListener("input", count);
byId("files").accept = ACCEPTED;
count();

try {
  itemRows(byId("items"), (await call("GET", "/catalogue")).items);
} catch (error) {
  say(note, `We could not fetch our list of services. ${error.message}`, "bad");
}
