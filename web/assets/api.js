// Calls of the API, on the site's own origin.

/** A refusal: `status` (0 when no answer came), `type`, a sentence for people, and the fields it names. */
export class Refusal extends Error {
  constructor(status, problem = {}, retryAfter = null) {
    super(problem.detail || problem.title || sentence(status));
    this.status = status;
    this.type = problem.type ?? "";
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

/** Wait a number of seconds. */
export const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

/**
 * Call the API. `body` is an object, or JSON text already made; `bearer` and `key` go into their headers.
 * Resolves to the parsed answer, null when there is none; rejects with a Refusal.
 */
export async function call(method, path, { body, bearer, key } = {}) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (bearer) headers.Authorization = `Bearer ${bearer}`;
  if (key) headers["Idempotency-Key"] = key;
  const payload = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(path, { method, headers, body: payload, cache: "no-store" }).catch(() => {
    throw new Refusal(0);
  });
  const value = await read(answer);
  if (!answer.ok) throw new Refusal(answer.status, value ?? {}, Number(answer.headers.get("Retry-After")) || null);
  return value;
}

/** JSON as a value, another kind of document as a Blob, nothing as null. */
async function read(answer) {
  const kind = answer.headers.get("Content-Type") ?? "";
  if (answer.ok && kind && !/json|text/.test(kind)) return answer.blob();
  const text = await answer.text();
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function sentence(status) {
  if (status === 0) return "No answer came. Please check your connection and try again.";
  if (status === 401 || status === 403) return "This page is no longer signed in.";
  if (status === 404) return "We could not find that.";
  if (status === 413) return "That is more than we can take at once.";
  if (status === 429) return "That was a lot at once. Please wait a minute and try again.";
  if (status >= 500) return "Something went wrong on our side. Please try again in a minute.";
  return "That did not work. Please look at what you typed.";
}
