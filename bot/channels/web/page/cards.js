// Cards are drawn from the parts they carry; the kind only chooses the layout.
import { bodyMap } from "./body-map.js";
import { folded, h, heard, list, opener, paragraphs, press, s, status } from "./elements.js";
import { chips } from "./facts.js";
import { icon } from "./icons.js";
import { picture } from "./moving-picture.js";
import { aside, away, button, dial, items, labelOf, marks, note, numbered, routine, sources } from "./parts.js";
import { calm, chosenLook, dress, guide, word } from "./setting.js";
import { agreement, tickList } from "./ticks.js";

export const DEEDS = ["check", "exercise"]; // done with the body: picture and clock beside each other

function heading(card, id) {
  const { over, step, title } = card;
  if (!over && !step && !title) return null;
  return h("h2", { id: `t${id}`, tabindex: "-1" },
    (over || step) &&
      h("span", "over", over && h("span", null, over), over && step && heard(", "), step && h("span", "step", step), title && heard(": ")),
    title);
}

/** The first two sentences with all paragraphs behind the first, and what else the first says. */
const answerOf = (said) => {
  const [first, ...others] = said.split(/\n{2,}/);
  const [, answer, later] = first.match(/^(.+?[.!?] .+?[.!?])(?: (.+))?$/s) || [, first];
  return [[answer, ...others].join("\n\n"), later];
};

let clocks;
/** The clocks of cards, fetched before the first is wanted. */
export const fetchClocks = () => (clocks ||= import(guide.base + "page/ring.js").catch(() => (clocks = null)));
/** Stop every clock: something was answered, or it hurts. */
export const stopClocks = () => clocks?.then((does) => does?.stopClocks());

/** The clock of a card, in its place as soon as it is there; without it the dose stands there and the answers are asked for. */
function timed({ timer }, act, dose) {
  if (!timer) return dose;
  const place = h("div", "clock", dose);
  fetchClocks().then((does) => {
    if (does) place.replaceWith(does.clock({ h, press, s, status, icon, calm, chosenLook, dress, guide, word }, timer, (seconds) => act.say(word("answerSeconds", seconds)), dose, timer.up && press("link", word("typeIt"), () => act.type())));
    else if (timer.up) act.type();
  });
  return place;
}

/** The card of a message and, apart, what answers it; `id` numbers its heading. */
export function drawCard(card, id, act) {
  const { kind } = card;
  const tight = list(card.tight);
  const deed = DEEDS.includes(kind);
  const short = kind === "pattern";
  const beside = short && card.picture; // its reasons stand beside its picture
  const tucked = beside || kind === "closing"; // its text opens when it is wanted
  const plain = short || kind === "routine"; // its links ask beside what is asked
  const honest = card.honest && (labelOf("honest", kind) ? aside("honest", card.honest, kind) : paragraphs(card.honest, "small"));
  // The first reason of a pattern always stands there, the others with what opens.
  const [reason, others] = beside && card.why ? card.why.split(/(?<=\.) (.+)/s) : [card.why];
  const why = (kind === "exercise" ? aside : note)("why", reason, kind);
  const title = heading(card, id);
  const looks = card.picture && picture(card.picture, card.picture_alt || card.title, "well", card.caption, deed && card.moving);
  const steps = items("ol", "steps", card.steps);
  const dose = card.dose && h("p", "dose", card.dose, card.dose_note && h("small", null, card.dose_note));
  // The rule of a check is a line to open.
  const rule = kind === "check" && card.stop_if ? folded("note stop_if", [h("strong", null, labelOf("stop_if")), h("span", null, " ", word("stops"))], paragraphs(card.stop_if)) : note("stop_if", card.stop_if);
  const notes = [note("feel", card.feel), rule];
  // What more is possible is no second question beside the one about minutes.
  const said = [others, card.text, beside && card.note].filter(Boolean).join("\n\n");
  // Both views come early: of an answer two sentences stand before them, and what is apart, such as when to be seen.
  const [answer, later] = kind === "education" && card.research ? answerOf(said) : [said];
  const says = said && (tucked ? aside("text", said, kind) : paragraphs(answer));
  const notice = note("notice", card.notice);
  const stopwatch = timed(card, act, dose);
  const keys = [numbered("tight", tight, "lengthen", 1), numbered("weak", card.weak, "build", tight.length + 1)];
  const question = card.question && h("p", "asked", card.question);
  // What a check asks stands beside its picture where there is room, and what to notice is read before it.
  const asks = card.picture && kind === "check" && h("div");
  const two = (...children) => h("div", "two", children);
  const body =
    beside ? two(h("div", null, looks, honest), h("div", null, keys, why))
    : asks ? two(h("div", null, looks, notes), h("div", null, says, steps, aside("how", card.how), stopwatch), h("div", null, notice), asks)
    : card.picture && deed ? two(looks, h("div", "moves", stopwatch, says, notes), h("div", null, steps))
    : [looks, marks(card.marks), kind === "closing" && card.note && paragraphs(card.note), !tucked && says, items("ul", "points", card.points), card.agree && h("p", "small", word("keptFor", guide.facts.kept_days)), steps, stopwatch, notice, notes];
  const ticks = list(card.options).length && tickList(card, act, title?.querySelector(".step") || {});
  const map = kind === "bodymap" && bodyMap(card, act);
  const agreed = card.agree && agreement(card, act);
  const less = agreed && agreed.pop();
  const actions = list(card.actions);
  const links = list(card.links).length && h("div", "links", list(card.links).map((item) => button(item, act, "link")));
  const talk = card.urgency === "talk";
  // Whom else to call or write to, right behind the sentence that says so.
  const calls = list(card.calls).length && h("div", "calls", card.calls.map(dial), card.sms && h("a", { class: "call sms", href: "sms:" + card.sms }, word("textTo", card.sms.split("?")[0])));
  // Whom to call when it becomes an emergency stands with what makes it one.
  const watch = note("watch", card.watch, kind);
  if (watch && calls && !talk) watch.append(calls);
  const section = h("section", { class: ["card", kind, card.urgency, kind === "check" && card.timer && "timed"].filter(Boolean).join(" "), role: "group", "aria-labelledby": title && `t${id}` },
    title,
    dial(card.number),
    body,
    talk && calls,
    list(card.facts).length && [chips(card.facts, act), h("div", "add", press("", [h("b", { "aria-hidden": "true" }, "+ "), word("add")], act.write))],
    (map || kind === "scale") && card.note && h("p", "small", card.note),
    map && map[0],
    less,
    !beside && keys,
    routine(card.rows),
    card.next && (labelOf("next", kind) ? aside("next", card.next, kind) : paragraphs(card.next)),
    kind === "education" && calls,
    (card.programme || card.research) && h("div", "views", note("programme", card.programme), note("research", card.research)),
    later && paragraphs(later),
    !beside && why,
    note("tell", card.tell),
    watch,
    !calls && card.then && paragraphs(card.then),
    !talk && !watch && kind !== "education" && calls,
    card.elsewhere && paragraphs(card.elsewhere, "small"),
    note("meanwhile", card.meanwhile),
    note("returns", card.returns),
    list(card.done).length && folded("more done", labelOf("done"), items("ul", "points", card.done)),
    tucked && says,
    card.papers && h("div", "links", away("summary", "link", word("summary"))),
    aside("mistake", card.mistake),
    (short ? aside : note)("sure", card.sure),
    !beside && honest,
    sources(card.sources),
    plain && links,
    short && !beside && card.note && h("p", "small", card.note),
    ticks && ticks[0]);
  // The plan is the deed where nothing else is.
  const plan = card.papers && h("div", "replies", away("plan", act.main ? "go" : "go primary", word("plan")));
  section.seat = asks;
  section.given = [
    short && question && opener(word("chooseMinutes")),
    question,
    ticks && ticks[1],
    map && map[1],
    agreed,
    !act.main && plan,
  ];
  section.ways = [
    act.main && plan,
    actions.length && h("div", "actions", actions.map((item, i) => button(item, act, !item.style && !i && "primary"))),
    !plain && links,
  ];
  return section;
}
