// Turns of the log: the guide's plain words, the person's slips, cards and replies.
import { drawCard } from "./cards.js";
import { h, heard, list, paragraphs, press, wordOf } from "./elements.js";
import { icon } from "./icons.js";
import { button, ends } from "./parts.js";
import { guide, word } from "./setting.js";
import { tickList } from "./ticks.js";

const OWN_IMAGE = /^(?!\/\/)[\w./?=&%-]+$/;
// One question among at most a few sentences: what came before it, itself, what follows.
const ONE_QUESTION = /^([^?]{0,200}[.:]\s+)?([^?]{1,160}\?)([^?]{0,160})$/;
const BRINGS_ANSWERS = ["consent", "screen", "bodymap"];

/** What a press or said words of this entry send. */
export const actOf = (entry, send, write) => ({
  write,
  press: (item) => send({ text: item.say || wordOf(item), payload: item.payload, answers: entry.id, title: wordOf(item) }),
  say: (text) => send({ text, answers: entry.id }),
});

/** The buttons of a message: tick boxes, a scale, or replies. */
function replies(entry, act) {
  const buttons = list(entry.buttons);
  if (!buttons.length) return null;
  if (entry.multiple) {
    const titles = buttons.map(wordOf);
    const none = titles.find((title) => /^none\b/i.test(title));
    return tickList({ options: titles.filter((title) => title !== none), none }, act);
  }
  const numbers = buttons.filter((item) => /^\d{1,2}$/.test(item.title));
  const scale = entry.numeric && numbers.length > 4 && numbers;
  const kind = entry.card?.kind;
  const asActions = kind === "exercise" || kind === "readback";
  const draw = (item, i) => button(item, act, item.style || (asActions && !i && "primary") || (kind === "exercise" && /hurts/i.test(item.title) && "stop") || "");
  const rest = buttons.filter((item) => !scale || !numbers.includes(item));
  return [
    scale && h("div", { class: "scale", role: "group", "aria-label": word("answers") }, numbers.map((item) => button(item, act))),
    scale && !entry.card?.low && ends(word("least"), word("worst")),
    rest.length > 0 && h("div", { class: kind === "exercise" ? "actions" : "replies", role: "group", "aria-label": word("answers") }, rest.map(draw)),
  ];
}

/** The one thing asked is set larger, as a lead is. */
const asked = (text) =>
  text.match(ONE_QUESTION)?.slice(1).map((part, i) => part?.trim() && h("p", { class: ["", "lead", "small"][i] }, part.trim()));

/** The guide's turn; an emergency is only a line here, its card is pinned elsewhere. */
export function guideTurn(entry, send, write) {
  const act = actOf(entry, send, write);
  const { card } = entry;
  const urgent = card?.kind === "emergency";
  const lead = urgent ? card.title || entry.text : entry.lead;
  const text = !urgent && !(card && entry.fallback) && entry.text;
  const turn = h("div", { class: "turn guide" + (urgent ? " urgent" : ""), "data-id": entry.id },
    (lead || text) && heard(word("guide")),
    lead && h("p", { class: "lead" }, lead),
    text && ((!lead && list(entry.buttons).length && asked(text)) || paragraphs(text)),
    OWN_IMAGE.test(entry.image || "") && h("div", { class: "well" }, h("img", { src: new URL(entry.image, guide.base), alt: "" })));
  if (!lead && !text) turn.classList.add("bare");
  if (urgent) return turn;
  const drawn = card && drawCard(card, entry.id, act);
  if (drawn) turn.append(drawn);
  // A card that brings its own answers needs no second row of them.
  const given = (!card || !BRINGS_ANSWERS.includes(card.kind)) && replies(entry, act);
  if (given) {
    const box = h("div", { class: "given" }, given);
    const ends = drawn?.querySelector(":scope > .actions, :scope > .links");
    if (ends) ends.before(box);
    else (drawn || turn).append(box);
  }
  return turn;
}

/** The person's slip. */
export const personTurn = (entry, pending) =>
  h("div", { class: "turn person" + (pending ? " pending" : ""), "data-mid": entry.mid },
    h("div", { class: "slip" }, heard(word("you")), entry.text), h("p", { class: "tiny", hidden: true }));

/** A plain sentence of the page's own, with a way on. */
export const plainTurn = (text, label, click, id) =>
  h("div", { class: "turn guide", "data-id": id }, heard(word("guide")), h("p", null, text),
    label && h("div", { class: "replies" }, press("", label, click)));

/** After an answer the chosen reply keeps a tick and the focus, the others step back. */
export function settle(turn, chosen) {
  if (turn.classList.contains("settled")) return;
  turn.classList.add("settled");
  for (const field of turn.querySelectorAll("button, input, [role=checkbox]")) {
    const mine = chosen && field.dataset.title === chosen;
    if (mine) {
      field.setAttribute("aria-pressed", "true");
      field.prepend(icon("tick"));
    }
    if (mine || field === turn.getRootNode().activeElement || field.tagName === "path") field.setAttribute("aria-disabled", "true");
    else field.disabled = true;
  }
}
