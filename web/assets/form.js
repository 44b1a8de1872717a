// What all forms share: values by dotted names, errors beside their fields, one submission at a time.
import { el } from "./dom.js";

/** The values of a form as a nested object: `a.b` in `{a: {b}}`, `a.0.b` in `{a: [{b}]}`; what is empty is left out. */
export function collect(form) {
  const values = {};
  for (const control of form.elements) {
    if (!control.name || control.disabled) continue;
    const value = valueOf(control);
    if (value !== "" && value !== undefined) put(values, control.name.split("."), value);
  }
  return values;
}

function valueOf(control) {
  if (control.type === "checkbox") return control.checked;
  if (control.type === "number") return Number.isNaN(control.valueAsNumber) ? undefined : control.valueAsNumber;
  return control.name === "website" || control.tagName === "TEXTAREA" ? control.value : control.value.trim();
}

function put(target, [name, ...rest], value) {
  if (!rest.length) {
    target[name] = value;
    return;
  }
  target[name] ??= /^\d+$/.test(rest[0]) ? [] : {};
  put(target[name], rest, value);
}

/** Whether the browser finds every field well filled; if not, says so beside the fields. */
export function valid(form) {
  clearErrors(form);
  const wrong = [...form.elements].filter((control) => control.willValidate && !control.checkValidity());
  if (wrong.length)
    showErrors(
      form,
      wrong.map((control) => ({ field: control.name, message: control.validationMessage })),
    );
  return wrong.length === 0;
}

/** Take away what `showErrors` wrote. */
export function clearErrors(form) {
  for (const node of form.querySelectorAll("p.told")) node.remove();
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    control.setAttribute("aria-describedby", control.dataset.described ?? "");
  }
}

/** Write each error beside its field and go to the first; returns the messages for which the form has no place. */
export function showErrors(form, errors) {
  const shown = errors.map(({ field, message }) => ({ message, place: showError(form, field ?? "", message) }));
  const first = shown
    .map(({ place }) => place)
    .filter(Boolean)
    .sort(byPlace)[0];
  first?.focus();
  first?.scrollIntoView({ block: "center" });
  return shown.filter(({ place }) => !place).map(({ message }) => message);
}

const byPlace = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

function showError(form, field, message) {
  const control = nearest(form, field);
  if (!control) return null;
  const id = `${control.id}-error`;
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  const known = form.querySelector(`#${CSS.escape(id)}`);
  if (known) known.append(`. ${sentence}`);
  else
    (control.closest("li, .field, .tick") ?? control.parentElement).append(
      el("p", { class: "error told", id }, sentence),
    );
  control.dataset.described ??= control.getAttribute("aria-describedby") ?? "";
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", `${control.dataset.described} ${id}`.trim());
  return control;
}

/** `items.0.quantity`, else whatever stands for `items.0`, else for `items`. */
function nearest(form, field) {
  for (let name = field; name; name = name.slice(0, Math.max(name.lastIndexOf("."), 0))) {
    const found = form.querySelector(`[name="${CSS.escape(name)}"], [data-field="${CSS.escape(name)}"]`);
    if (found) return found;
  }
  return null;
}

/** Run one submission with the form's buttons held; a second press meanwhile does nothing. */
export async function submission(form, work) {
  if (form.getAttribute("aria-busy") === "true") return;
  const buttons = [...form.querySelectorAll("button")];
  form.setAttribute("aria-busy", "true");
  for (const button of buttons) button.disabled = true;
  try {
    await work();
  } finally {
    form.removeAttribute("aria-busy");
    for (const button of buttons) button.disabled = false;
  }
}

/** Tell of a refusal beside the fields that it names; returns the sentence for the rest of the form. */
export function refused(form, error) {
  if (!error.errors?.length) return error.message;
  const elsewhere = showErrors(form, error.errors);
  if (elsewhere.length) return [error.message, ...elsewhere].join(" ");
  return "Some fields need another look. What is wrong stands beside them.";
}
