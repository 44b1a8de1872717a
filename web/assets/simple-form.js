// Forms that are sent once and lead to a page: `<form class="simple" data-then="/thanks?for=inquiry">`.
import { call } from "./api.js";
import { say } from "./dom.js";
import { collect, refused, submission, valid } from "./form.js";

/** Let script send such a form: JSON instead of a page load, errors beside the fields. */
export function enhance(form) {
  const note = form.querySelector("[role=status]");
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (valid(form)) submission(form, () => send(form, note));
    else say(note, "");
  });
}

async function send(form, note) {
  say(note, "Sending …");
  try {
    await call("POST", new URL(form.action).pathname, { body: collect(form) });
  } catch (error) {
    say(note, refused(form, error), "bad");
    return;
  }
  if (form.dataset.then) location.assign(form.dataset.then);
  else say(note, form.dataset.done, "good");
}

document.querySelectorAll("form.simple").forEach(enhance);
