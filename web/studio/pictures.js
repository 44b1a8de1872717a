// Finished pictures of an order: what is there, and sending more.
import { el, followable, hold, say } from "/assets/dom.js";
import { ACCEPTED, describe, fault, upload } from "/assets/upload.js";
import { size } from "/assets/words.js";

const OPEN = ["paid", "in_progress"];

/** The part of an order's panel about its finished pictures. */
export function pictures(order, desk) {
  const list = el("ul", { class: "plain lines" }, (order.pictures ?? []).map(row));
  const empty = el("p", { class: "soft" }, "None yet.");
  empty.hidden = list.children.length > 0;
  const heading = el("h3", {}, "Finished pictures");
  if (!OPEN.includes(order.status)) return [heading, list, empty];
  const words = el("p", { role: "status", class: "note" });
  const input = el("input", { type: "file", id: "finished", multiple: true, accept: ACCEPTED });
  input.addEventListener("change", async () => {
    // An order must not be completed while its pictures are on their way.
    const release = hold(input);
    await sendAll([...input.files], order.transaction_id, desk, list, words);
    empty.hidden = list.children.length > 0;
    input.value = "";
    release();
  });
  return [
    heading,
    list,
    empty,
    el(
      "div",
      { class: "field" },
      el("label", { for: "finished" }, "Add finished pictures"),
      input,
      el("p", { class: "hint" }, "Each up to 25 MB. They are sent as soon as you choose them."),
    ),
    words,
  ];
}

function row({ name, size: bytes, url }) {
  return el(
    "li",
    {},
    url ? el("a", { href: followable(url), target: "_blank", rel: "noopener noreferrer" }, name) : name,
    el("span", { class: "soft number" }, size(bytes)),
  );
}

async function sendAll(files, id, desk, list, words) {
  const wrong = files.find(fault);
  if (wrong) {
    say(words, `${wrong.name}: ${fault(wrong)}`, "bad");
    return;
  }
  try {
    const { uploads } = await desk("POST", `/orders/${encodeURIComponent(id)}/pictures`, {
      files: files.map(describe),
    });
    for (const [index, file] of files.entries()) {
      say(words, `Sending ${index + 1} of ${files.length}: ${file.name}`);
      await upload(file, uploads[index], () => {});
      list.append(row(file));
    }
    say(words, files.length === 1 ? "The picture has arrived." : `All ${files.length} pictures have arrived.`, "good");
  } catch (error) {
    say(words, error.message, "bad");
  }
}
