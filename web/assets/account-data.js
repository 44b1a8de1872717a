// The client's data as a ZIP, and its erasure.
import { byId, download, el, followable, say } from "./dom.js";
import { moment } from "./words.js";

/** Show where an export stands: none, under way, or ready with its ZIPs. */
export function showExport(state, mine) {
  const note = byId("export-note");
  const actions = byId("export-actions");
  if (state?.status === "ready") {
    say(note, "", "good");
    note.append("Your data is ready, until ", moment(state.until), " at the latest.");
    const numbers = Array.from({ length: state.parts }, (_, index) => index + 1);
    actions.replaceChildren(...numbers.map((number) => fetchButton(number, state.parts, mine)));
    return;
  }
  const underWay = state?.status === "under_way";
  say(note, underWay ? "We are putting your data together. A mail tells you when it is ready." : "");
  const look = () => again(mine);
  const ask = () => begin(mine);
  actions.replaceChildren(underWay ? button("Is it ready?", look) : button("Ask for my data", ask));
}

async function begin(mine) {
  showExport(await mine("POST", "/me/export"), mine);
}

async function again(mine) {
  showExport((await mine("GET", "/me")).export, mine);
}

function fetchButton(number, count, mine) {
  const label = count === 1 ? "Fetch my data (ZIP)" : `ZIP ${number} of ${count}`;
  return button(label, async () => {
    const { url } = await mine("GET", `/me/export?part=${number}`);
    download(followable(url), `my-data-${number}.zip`);
  });
}

/** A button that is held while its work runs; what went wrong stands in the note above. */
function button(label, work) {
  const node = el("button", { type: "button", class: "quiet" }, label);
  node.addEventListener("click", async () => {
    node.disabled = true;
    await work().catch((error) => say(byId("export-note"), error.message, "bad"));
    node.disabled = false;
  });
  return node;
}

/** Let everything be erased: asked twice here, and once more by mail. */
export function erasable(mine) {
  byId("erase").addEventListener("click", () => {
    const yes = el("button", { type: "button" }, "Mail me the link that erases it");
    const no = el("button", { type: "button", class: "quiet" }, "Keep everything");
    yes.addEventListener("click", () => ask(yes, mine));
    no.addEventListener("click", closeErasure);
    byId("erase").hidden = true;
    byId("erase-actions").append(yes, no);
    say(byId("erase-note"), "This cannot be undone. Fetch first what you want to keep.");
    no.focus();
  });
}

/** Go back to the one button. */
export function closeErasure() {
  for (const node of [...byId("erase-actions").children]) if (node.id !== "erase") node.remove();
  byId("erase").hidden = false;
  say(byId("erase-note"), "");
}

async function ask(yes, mine) {
  const note = byId("erase-note");
  yes.disabled = true;
  try {
    await mine("DELETE", "/me");
    closeErasure();
    say(note, "Please open the link in the mail that is on its way. Until then nothing is deleted.", "good");
  } catch (error) {
    closeErasure();
    const orders = error.errors.map(({ message }) => message);
    say(note, [error.message, ...orders].join(" "), "bad");
  }
}
