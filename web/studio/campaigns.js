// Campaigns: make one, see to how many it would go, send it, follow its numbers.
import { byId, el, say } from "/assets/dom.js";
import { collect, refused, submission, valid } from "/assets/form.js";
import { moment } from "/assets/words.js";
import { shelf } from "./parts.js";

const STATES = { draft: "Made, not sent", sending: "Being sent", done: "Sent" };
const NUMBERS = [
  ["Recipients", "recipients"],
  ["Sent", "sent"],
  ["Skipped", "skipped"],
  ["Uncertain", "uncertain"],
  ["Bounced", "bounced"],
  ["Complained", "complained"],
  ["Unsubscribed", "unsubscribed"],
];

/** The campaigns' part of the desk; `desk` calls the API. */
export function campaigns(desk) {
  const form = byId("campaign-form");
  const panel = byId("campaign");
  const note = byId("campaign-note");
  const list = shelf("campaigns", (page) => desk("GET", `/campaigns?${page}`), row);
  const path = (id, rest = "") => `/campaigns/${encodeURIComponent(id)}${rest}`;

  async function make() {
    try {
      const values = collect(form);
      const { campaign_id: id } = await desk("POST", "/campaigns", values);
      form.reset();
      say(note, "The campaign is made. Nothing has been sent yet.", "good");
      await list.load();
      await open(id);
    } catch (error) {
      say(note, refused(form, error), "bad");
    }
  }

  function row({ campaign_id: id, name, state, created_at: at }) {
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "pick", onclick: () => open(id) },
        el("span", {}, name),
        el("span", { class: "soft" }, STATES[state] ?? state),
        el("span", { class: "soft" }, moment(at)),
      ),
    );
  }

  async function open(id) {
    panel.hidden = false;
    try {
      draw(id, await desk("GET", path(id)));
    } catch (error) {
      const words = error.status === 404 ? "We know no campaign with this id." : error.message;
      panel.replaceChildren(el("p", { role: "alert", class: "note bad" }, words));
    }
  }

  function draw(id, campaign) {
    const words = el("p", { role: "status", class: "note" });
    const again = el("button", { type: "button", class: "quiet small", onclick: () => open(id) }, "Look again");
    const first = el("button", { type: "button", onclick: () => check(id, first, words) }, "Count the recipients");
    const unsent = campaign.state === "draft";
    const known = unsent ? [] : NUMBERS.filter(([, name]) => campaign[name] !== undefined && campaign[name] !== null);
    const facts = [
      ["State", STATES[campaign.state] ?? campaign.state],
      ...known.map(([label, name]) => [label, String(campaign[name])]),
    ].flatMap(([label, value]) => [el("dt", {}, label), el("dd", { class: "number" }, value)]);
    panel.replaceChildren(
      el("h2", {}, campaign.name ?? "Campaign"),
      el("p", {}, campaign.subject ?? "", " ", el("span", { class: "code soft" }, id)),
      el("dl", { class: "facts" }, facts),
      el("p", { class: "actions" }, unsent ? first : "", again),
      words,
    );
    panel.scrollIntoView({ block: "nearest" });
  }

  /** Two presses send: the first says to how many, the second does it. */
  async function check(id, button, words) {
    await pressing(button, words, async () => {
      const { recipients } = await desk("POST", path(id, "/send"), { dry_run: true });
      say(words, `It would go to ${recipients} ${recipients === 1 ? "person" : "people"}.`);
      if (!recipients) return;
      const send = el(
        "button",
        { type: "button", onclick: () => pressing(send, words, () => deliver(id)) },
        `Send to ${recipients} now`,
      );
      button.replaceWith(send);
      send.focus();
    });
  }

  async function deliver(id) {
    await desk("POST", path(id, "/send"), {});
    await list.load();
    await open(id);
    say(note, "");
    say(panel.querySelector("[role=status]"), "It is being sent. Look again in a while for the numbers.", "good");
  }

  async function pressing(button, words, work) {
    button.disabled = true;
    await work().catch((error) => say(words, error.message, "bad"));
    button.disabled = false;
  }

  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (valid(form)) submission(form, make);
  });

  function clear() {
    form.reset();
    say(note, "");
    list.clear();
    panel.replaceChildren();
    panel.hidden = true;
  }

  return { load: () => list.load(), clear };
}
