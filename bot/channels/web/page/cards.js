// Cards are drawn from the parts they carry; the kind only chooses the layout.
import { bodyMap } from "./body-map.js";
import { h, heard, list, paragraphs, press } from "./elements.js";
import { button, chips, ends, items, note, numbered, picture, routine, sources } from "./parts.js";
import { clock } from "./ring.js";
import { word } from "./setting.js";
import { agreement, tickList } from "./ticks.js";

function heading(card, id) {
  const { over, step, title } = card;
  if (!over && !step && !title) return null;
  return h("h2", { id: `t${id}`, tabindex: "-1" },
    (over || step) &&
      h("span", { class: "over" }, over && h("span", null, over), over && step && heard(", "), step && h("span", null, step), title && heard(": ")),
    title);
}

const timed = (card, act) =>
  card.timer && [
    clock(card.timer, (seconds) => act.say(word("answerSeconds", seconds))),
    card.timer.up && press("link", word("typeIt"), act.write),
  ];

/** The card of a message; `id` numbers its heading. */
export function drawCard(card, id, act) {
  const { kind } = card;
  const tight = list(card.tight);
  const title = heading(card, id);
  const looks = card.picture && picture(card.picture, card.picture_alt || card.title, "well", card.caption);
  const steps = items("ol", "steps", card.steps);
  const dose = card.dose && h("p", { class: "dose" }, card.dose, card.dose_note && h("small", null, card.dose_note));
  const notes = ["feel", "mistake", "stop_if"].map((part) => note(part, card[part]));
  const needs = note("needs", list(card.needs).join(", "));
  const says = card.text && paragraphs(card.text);
  const notice = note("notice", card.notice);
  const body =
    card.picture && (kind === "exercise" || kind === "check")
      ? h("div", { class: "two" }, looks, h("div", { class: "moves" }, dose, timed(card, act)), h("div", null, says, needs, steps), h("div", null, notice, notes))
      : [looks, says, needs, items("ul", "points", card.points), dose, steps, timed(card, act), notice, notes];
  return h("section", { class: `card ${kind}`, "aria-labelledby": title && `t${id}` },
    title,
    body,
    list(card.facts).length > 0 && [chips(card.facts, act), h("div", { class: "add" }, press("", [h("b", { "aria-hidden": "true" }, "+ "), word("add")], act.write))],
    kind === "bodymap" && [card.note && h("p", { class: "small" }, card.note), bodyMap(card, act)],
    ends(card.low, card.high),
    numbered("tight", tight, "lengthen", 1),
    numbered("weak", card.weak, "build", tight.length + 1),
    note("why", card.why, kind),
    note("sure", card.sure),
    routine(card.rows),
    (card.programme || card.research) && h("div", { class: "views" }, note("programme", card.programme), note("research", card.research)),
    card.next && paragraphs(card.next),
    card.honest && paragraphs(card.honest, "small"),
    sources(card.sources),
    card.question && h("p", { class: "asked" }, card.question),
    list(card.options).length > 0 && tickList(card, act),
    card.agree && agreement(card, act),
    list(card.actions).length > 0 && h("div", { class: "actions" }, list(card.actions).map((item, i) => button(item, act, !item.style && !i && "primary"))),
    list(card.links).length > 0 && h("div", { class: "links" }, list(card.links).map((item) => button(item, act, "link"))));
}
