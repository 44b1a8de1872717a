// What is held of the client, and its correction.
import { byId, el, say } from "./dom.js";
import { clearErrors, collect, refused, submission, valid } from "./form.js";

const form = byId("profile-form");
const PARTS = ["line1", "line2", "city", "region", "postal_code", "country"];
let held = {};

/** Show name, e-mail, phone and address, and a new e-mail that waits for its owner. */
export function showProfile(client, pending) {
  held = client;
  const rows = [
    ["Name", client.full_name],
    ["E-mail", client.email],
    ["New e-mail", pending && `${pending} (waits for the link in our mail)`],
    ["Phone", client.phone],
    ["Address", client.address && PARTS.map((part) => client.address[part]).filter(Boolean).join(", ")],
  ];
  byId("profile").replaceChildren(
    ...rows.filter(([, value]) => value).flatMap(([label, value]) => [el("dt", {}, label), el("dd", {}, value)]),
  );
  byId("own-name").textContent = client.full_name ? `Hello ${client.full_name}` : "Your page";
}

/** Let the profile be corrected; `mine` calls the API as the signed-in client. */
export function correctable(mine) {
  const countries = byId("address-country");
  byId("my-address-country").replaceChildren(...[...countries.options].map((option) => option.cloneNode(true)));
  form.noValidate = true;
  byId("correct").addEventListener("click", () => open(true));
  byId("correct-no").addEventListener("click", () => open(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (valid(form)) submission(form, () => save(mine));
  });
}

function open(wanted) {
  if (wanted) fill();
  say(byId("profile-note"), "");
  form.hidden = !wanted;
  byId("correct").hidden = wanted;
  byId(wanted ? "my-full_name" : "correct").focus();
}

/** Put the form away, as when somebody signs out. */
export function closeProfile() {
  form.hidden = true;
  form.reset();
  byId("correct").hidden = false;
  say(byId("profile-note"), "");
}

function fill() {
  clearErrors(form);
  for (const name of ["full_name", "email", "phone"]) form.elements[name].value = held[name] ?? "";
  for (const part of PARTS) form.elements[`address.${part}`].value = held.address?.[part] ?? "";
}

/** What was changed, and nothing else; what was emptied is null. */
function changes() {
  const typed = collect(form);
  const wanted = { ...typed, phone: typed.phone ?? null, address: typed.address ?? null };
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !same(value, held[name] ?? null)));
}

const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value) => (value && typeof value === "object" ? Object.entries(value).sort() : value);

async function save(mine) {
  const note = byId("profile-note");
  const wanted = changes();
  if (!Object.keys(wanted).length) {
    open(false);
    say(note, "Nothing was changed.");
    return;
  }
  try {
    const { client, pending_email: pending } = await mine("PATCH", "/me", { body: wanted });
    showProfile(client, pending);
    open(false);
    const asked = wanted.email && pending;
    say(note, asked ? `Saved. Please open the link that we mail to ${pending}.` : "Saved.", "good");
  } catch (error) {
    say(note, refused(form, error), "bad");
  }
}
