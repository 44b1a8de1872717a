// The files of an order: chosen, checked, listed, sent.
import { byId, el } from "./dom.js";
import { describe, fault, MOST_FILES, upload } from "./upload.js";
import { size } from "./words.js";

/** The file part of the order form, around `<input type="file">` and a list. */
export function filePart(input, list, onChange) {
  let files = [];
  let arrived = { order: null, files: new Set() };

  input.addEventListener("change", () => {
    files = [...files, ...input.files].filter(isFirst);
    input.value = "";
    draw();
    onChange();
  });

  function draw() {
    list.replaceChildren(...files.map(row));
    const many = files.length > MOST_FILES;
    byId("files-note").textContent = many ? `Ten files at most; please remove ${files.length - MOST_FILES}.` : "";
  }

  function row(file, index) {
    const problem = fault(file);
    return el(
      "li",
      { id: `file-${index}`, "data-field": `specifications.files.${index}`, tabindex: "-1" },
      el("span", {}, `${file.name} `, el("span", { class: "soft number" }, size(file.size))),
      el(
        "button",
        { type: "button", class: "link", "aria-label": `Remove ${file.name}`, onclick: () => remove(file) },
        "Remove",
      ),
      problem && el("p", { class: "error fault" }, problem),
    );
  }

  function remove(file) {
    files = files.filter((other) => other !== file);
    draw();
    onChange();
    input.focus();
  }

  /** Send what this order does not have yet; resolves to the names of the files that did not get through. */
  async function send(order, uploads, tell) {
    if (arrived.order !== order) arrived = { order, files: new Set() };
    const lost = [];
    for (const [index, file] of files.entries()) {
      if (arrived.files.has(file)) continue;
      tell(`Sending file ${index + 1} of ${files.length}: ${file.name}`);
      const bar = el("progress", { max: 1, value: 0, "aria-label": `Sending ${file.name}` });
      list.children[index].append(bar);
      try {
        await upload(file, uploads[index], (share) => {
          bar.value = share;
        });
        arrived.files.add(file);
      } catch {
        lost.push(file.name);
        bar.remove();
      }
    }
    return lost;
  }

  return {
    send,
    described: () => files.map(describe),
    sound: () => files.length <= MOST_FILES && !files.some(fault),
    focus: () => (list.querySelector(".fault")?.closest("li") ?? input).focus(),
  };
}

/** The same file chosen twice counts once. */
function isFirst(file, index, all) {
  const same = (other) =>
    other.name === file.name && other.size === file.size && other.lastModified === file.lastModified;
  return all.findIndex(same) === index;
}
