// Third parties: what the client consented to, and handing something over, which is refused without that.
import { el, say } from "/assets/dom.js";
import { collect } from "/assets/form.js";
import { moment } from "/assets/words.js";
import { sending } from "./parts.js";

const MANNERS = { verbal: "by word of mouth", written: "in writing" };

/** The part of an order's panel about third parties; of an order that nobody paid for there is none. */
export function sharing({ transaction_id: id, client_id: client }, desk) {
  if (!client) return [];
  const path = `/clients/${encodeURIComponent(client)}/sharing-consents`;
  const list = el("ul", { class: "plain lines consents" });
  const words = el("p", { role: "status", class: "note" });
  const choice = el("select", { id: "hand-over-consent", required: true, name: "recipient" });
  const handOver = handOverForm(choice, words, async ({ recipient, purpose }) => {
    await desk("POST", `/orders/${encodeURIComponent(id)}/hand-over`, { recipient, purpose });
    say(words, "It is written down, and the client is told by mail. You may hand it over now.", "good");
  });
  const record = consentForm(words, async (form) => {
    await desk("POST", path, collect(form));
    form.reset();
    say(words, "The consent is recorded.", "good");
    await load();
  });

  async function load() {
    const { items } = await desk("GET", path);
    list.replaceChildren(...items.map(row));
    choice.replaceChildren(...items.map(option));
    handOver.hidden = !items.length;
  }

  load().catch((error) => say(words, error.message, "bad"));
  return [
    el(
      "section",
      { class: "apart", "aria-label": "Third parties" },
      el("h3", {}, "Third parties"),
      el("p", { class: "soft" }, "Nothing goes to anybody else unless the client consented before or during the project."),
      list,
      handOver,
      el("details", {}, el("summary", {}, "Record a consent"), record),
      words,
    ),
  ];
}

function row({ recipient, purpose, manner, recorded_at: at, recorded_by: role }) {
  return el(
    "li",
    {},
    el("p", {}, `${recipient}: ${purpose}`),
    el("p", { class: "soft" }, `${MANNERS[manner] ?? manner}, recorded by ${role}, `, moment(at)),
  );
}

function option({ recipient, purpose }) {
  return el("option", { value: JSON.stringify({ recipient, purpose }) }, `${recipient}: ${purpose}`);
}

function handOverForm(choice, words, send) {
  const form = el(
    "form",
    { hidden: true },
    el("div", { class: "field" }, el("label", { for: choice.id }, "Hand over to"), choice),
    el(
      "p",
      { class: "actions" },
      el("button", { type: "submit", class: "quiet" }, "Hand over"),
      el("span", { class: "soft" }, "The client is told by mail to whom and for what."),
    ),
  );
  return sending(form, words, () => send(JSON.parse(choice.value)));
}

function consentForm(words, send) {
  const field = (name, label, control) =>
    el("div", { class: "field" }, el("label", { for: `consent-${name}` }, label), control);
  const text = (name) => el("input", { id: `consent-${name}`, name, required: true, maxlength: 200, autocomplete: "off" });
  const manner = el(
    "select",
    { id: "consent-manner", name: "manner" },
    Object.entries(MANNERS).map(([value, label]) => el("option", { value }, label)),
  );
  const form = el(
    "form",
    {},
    field("recipient", "Who may get it", text("recipient")),
    field("purpose", "What for", text("purpose")),
    field("manner", "How the client agreed", manner),
    el("p", { class: "actions" }, el("button", { type: "submit", class: "quiet" }, "Record the consent")),
  );
  return sending(form, words, () => send(form));
}
