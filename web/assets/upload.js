// Files to presigned addresses, one after the other, straight to the store.

const TYPES = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  gif: "image/gif",
  tif: "image/tiff",
  tiff: "image/tiff",
  heic: "image/heic",
  heif: "image/heic",
  pdf: "application/pdf",
  zip: "application/zip",
  psd: "image/vnd.adobe.photoshop",
};
const RAW = ["3fr", "arw", "cr2", "cr3", "dng", "erf", "nef", "nrw", "orf", "pef", "raf", "raw", "rw2", "srw"];

export const MOST_FILES = 10;
export const LARGEST = 25 * 1024 * 1024;

/** For an `accept` attribute. */
export const ACCEPTED = [...Object.keys(TYPES), ...RAW].map((ending) => `.${ending}`).join(",");

/** The content type by the file's ending, as browsers disagree about rarer ones; undefined when we take none such. */
export function typeOf(file) {
  const ending = file.name.toLowerCase().split(".").pop();
  return TYPES[ending] ?? (RAW.includes(ending) ? "application/octet-stream" : undefined);
}

/** Why a file cannot be sent, in a sentence; null when it can. */
export function fault(file) {
  if (!typeOf(file)) return "We cannot take this kind of file.";
  if (file.size > LARGEST) return "This file is larger than 25 MB.";
  return file.size ? null : "This file is empty.";
}

/** A file as the API wants to hear of it. */
export const describe = (file) => ({ name: file.name, size: file.size, content_type: typeOf(file) });

/** Send a file by presigned POST; `onProgress` hears the sent share, 0 to 1. Rejects when it did not arrive. */
export function upload(file, { url, fields }, onProgress) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file, file.name);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener("load", () =>
      request.status < 400 ? done() : failed(new Error("The store refused it.")),
    );
    request.addEventListener("error", () => failed(new Error("The connection broke.")));
    request.send(form);
  });
}
