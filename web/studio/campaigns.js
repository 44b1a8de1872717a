// Campaigns: make one, look at it, see to how many it would go, send it, pause it, follow its numbers.
import { byId, el, say } from "/assets/dom.js";
import { collect, refused, submission, valid } from "/assets/form.js";
import { moment } from "/assets/words.js";
import { shelf } from "./parts.js";
import { letter } from "./preview.js";

const STATES = { draft: "Made, not sent", sending: "Being sent", paused: "Paused", done: "Sent" };
// What the staff may say in which state: the button, the call, and what is said then.
const VERBS = {
  sending: ["Pause", "pause", "It is paused. What was under way has gone; nobody else gets it until you resume."],
  paused: ["Resume", "resume", "It goes on to those who did not get it yet."],
};
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
    const shown = el("div");
    panel.replaceChildren(
      el("h2", {}, campaign.name ?? "Campaign"),
      el("p", {}, campaign.subject ?? "", " ", el("span", { class: "code soft" }, id)),
      el("dl", { class: "facts" }, facts(campaign)),
      progress(campaign),
      el("p", { class: "actions" }, buttons(id, campaign, words, shown)),
      words,
      shown,
    );
    panel.scrollIntoView({ block: "nearest" });
  }

  function facts(campaign) {
    const known =
      campaign.state === "draft"
        ? []
        : NUMBERS.filter(([, name]) => campaign[name] !== undefined && campaign[name] !== null);
    return [
      ["State", STATES[campaign.state] ?? campaign.state],
      ...known.map(([label, name]) => [label, String(campaign[name])]),
    ].flatMap(([label, value]) => [el("dt", {}, label), el("dd", { class: "number" }, value)]);
  }

  /** How far it came: whoever said NO meanwhile is left out, so that it may end before the bar does. */
  function progress({ state, recipients, sent, skipped, uncertain, bounced }) {
    if (!VERBS[state] || !recipients) return "";
    const through = Math.min(sent + skipped + uncertain + bounced, recipients);
    const label = `${through} of ${recipients}`;
    return el("p", {}, el("progress", { max: recipients, value: through, "aria-label": "Progress" }), ` ${label}`);
  }

  function buttons(id, { state }, words, shown) {
    const quiet = (label, work) => {
      const button = el("button", { type: "button", class: "quiet small" }, label);
      button.addEventListener("click", () => pressing(button, words, work));
      return button;
    };
    const first = el("button", { type: "button", onclick: () => check(id, first, words) }, "Count the recipients");
    const [label, verb, said] = VERBS[state] ?? [];
    return [
      state === "draft" ? first : null,
      verb ? quiet(label, () => turn(id, verb, said)) : null,
      quiet("Preview", async () => shown.replaceChildren(letter(await desk("POST", path(id, "/preview"), {})))),
      quiet("Send a test", () => tryOut(id, words)),
      quiet("Look again", () => Promise.all([list.load(), open(id)])),
    ].filter(Boolean);
  }

  async function tryOut(id, words) {
    const { to } = await desk("POST", path(id, "/test"), {});
    say(words, `A test is on its way to ${to}. It is counted nowhere.`, "good");
  }

  /** Where it came too late, since the last mail had gone, the state that it has is shown with the reason. */
  async function turn(id, verb, said) {
    const refused = await desk("POST", path(id, `/${verb}`), {}).then(
      () => null,
      (error) => error,
    );
    if (refused && refused.status !== 409) throw refused;
    await list.load();
    await open(id);
    say(panel.querySelector("[role=status]"), refused?.message ?? said, refused ? "bad" : "good");
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
