// Turns of the log: the guide's plain words, the person's slips, cards and replies.
import { DEEDS, drawCard } from "./cards.js";
import { folded, h, heard, intoSight, list, paragraphs, press, wordOf } from "./elements.js";
import { icon } from "./icons.js";
import { button, ends, scaleOf } from "./parts.js";
import { word } from "./setting.js";

// One question among at most a few sentences: what came before it, itself, what follows.
const ONE_QUESTION = /^([^?]{0,400}[.!]\s+)?([^?]{1,160}\?)([^?]{0,300})$/;
const BRINGS_ANSWERS = ["consent", "screen", "bodymap"];
const FIRST_IS_MAIN = ["readback", "routine"];
const ASKING = ["bodymap", "check", "pattern", "readback", "routine", "scale", "screen"]; // what they ask stands in them: what stands before it is no headline
const LONG = 70; // letters: longer words are no headline
/** What is read, not answered: it neither takes the place of a question nor folds to a line. */
const READ = ["education", "progress", "care", "closing"];

/** At the end what is offered beside it is the deed, where it comes first. */
const offers = ({ card, buttons }, i) => !i && card?.kind === "closing" && buttons[0].style === "aside";

/** What a press or said words of this entry send. */
export const actOf = (entry, send, write) => ({
  write,
  main: list(entry.buttons).some((item, i) => item.style === "primary" || offers(entry, i)),
  press: (item) => send({ text: item.as || item.say || wordOf(item), shown: item.as || wordOf(item), payload: item.payload, menu: item.menu, answers: item.style === "aside" ? undefined : entry.id, title: wordOf(item) }),
  say: (text, title) => send({ text, answers: entry.id, title }),
});

/** The numbers of a scale, none where the buttons are no scale. */
function numbersOf({ buttons, numeric }) {
  const numbers = list(numeric && buttons).filter((item) => /^\d{1,2}$/.test(item.title));
  return numbers.length > 4 ? numbers : [];
}

/** The buttons of a message: a scale, or replies; the quiet ones last. */
function replies(entry, act) {
  const buttons = list(entry.buttons);
  const { kind, note } = entry.card || {};
  if (!buttons.length) return [];
  const numbers = numbersOf(entry);
  const scale = numbers.length;
  const styled = (item, i) => (offers(entry, i) || (!item.style && FIRST_IS_MAIN.includes(kind) && !i)) && "primary";
  const rest = buttons.filter((item) => !numbers.includes(item));
  const isQuiet = ({ style }, i) => style === "link" || style === "aside" || (kind === "readback" && i > 0);
  const quiet = rest.filter((item, i) => isQuiet(item, i) && !offers(entry, i));
  const plain = rest.filter((item) => !quiet.includes(item));
  const row = (kind, some) => some.length && h("div", { class: kind, role: "group", "aria-label": word("answers") }, some.map((item) => button(item, act, /links/.test(kind) ? "link" : styled(item, buttons.indexOf(item)))));
  return [
    scale && scaleOf(numbers, act, word("answers")),
    // A scale of something else than pain says its ends itself.
    scale && !/^0/.test(note) && ends(),
    row(kind === "exercise" ? "actions" : "replies", plain),
    // To leave a check out is an answer, too.
    kind === "check" && row("links ways", quiet.splice(0, 2)),
    row("links", quiet),
  ];
}

/** What comes before the one thing asked, itself, and what follows. */
const partsOf = (text) => text.match(ONE_QUESTION)?.slice(1).map((part) => part?.trim());

/** The one thing asked is set larger, as a lead is. */
const asked = (text) => partsOf(text)?.map((part, i) => part && (i === 1 ? h("p", "lead", part) : paragraphs(part, i && "small")));

/** A scale is a card, headed by its question; the words at its ends are not said twice. */
function scaleCard(entry) {
  if (entry.card || !numbersOf(entry).length) return entry;
  const [before, question, after] = partsOf(entry.lead || entry.text) || [entry.text, entry.lead];
  return { ...entry, lead: "", text: entry.lead ? entry.text : before, card: { kind: "scale", title: question?.replace(word("imagine"), ""), note: after } };
}

/** What makes two questions the same: what they offer. */
export const keyOf = ({ buttons }) => list(buttons).map((item) => item.payload || item.title).join("|");

/** Put the answers of a turn where they stand in it. */
export function seat(turn) {
  (turn.card?.seat || turn.card || turn).append(turn.given);
  turn.card?.append(turn.quiet);
}

/** The guide's turn; an emergency is only a line here, its card is pinned elsewhere. */
export function guideTurn(said, send, write) {
  const entry = scaleCard(said);
  const act = actOf(entry, send, write);
  const { card } = entry;
  const urgent = card?.kind === "emergency";
  const lead = urgent ? card.title || entry.text : entry.lead;
  const text = !urgent && !((card || lead) && entry.fallback) && entry.text;
  const turn = h("div", { class: "turn guide" + (urgent ? " urgent" : lead || text ? "" : " bare"), "data-id": entry.id },
    (lead || text) && heard(word("guide")),
    lead && h("p", lead.length < LONG && (card ? !ASKING.includes(card.kind) : lead.endsWith("?")) && "lead", lead),
    text && ((!lead && list(entry.buttons).length && asked(text)) || paragraphs(text)));
  if (entry.copy && navigator.clipboard) turn.append(h("div", "replies", press("", word("copy", entry.copy), async ({ target }) => {
    await navigator.clipboard.writeText(entry.copy);
    target.textContent = word("copied");
  })));
  if (urgent) return turn;
  turn.key = keyOf(entry);
  turn.drawn = JSON.stringify([card, entry.buttons]);
  turn.note = entry.note; // of the reminder: it asks nothing
  turn.card = card && drawCard(card, entry.id, act);
  turn.kind = card?.kind;
  // Two questions of one check are told apart by what they ask; the one of a routine stands in its answer.
  turn.name = [card?.title, turn.kind !== "routine" && card?.question].filter(Boolean).join(": ") || card?.over;
  if (turn.card) turn.append(turn.card);
  // A card that brings its own answers needs no second row of them.
  const answers = BRINGS_ANSWERS.includes(turn.kind) ? [] : replies(entry, act);
  const all = [turn.card?.given, answers, turn.card?.ways].flat(3).filter(Boolean);
  if (all.length) {
    // What is quiet about these stands below them: their foot is for the deeds.
    const quiet = [...DEEDS, "care", "closing", "readback", "screen"].includes(turn.kind) ? all.filter((part) => part.matches(".links:not(.ways)")) : [];
    turn.quiet = h("div", "quiet", quiet);
    turn.given = h("div", "given " + (turn.kind || ""), all.filter((part) => !quiet.includes(part)));
    // What a stop-watch finds is not asked beside it, but of who wants no clock.
    turn.given.hidden = card?.timer?.up && answers.length;
    act.type = () => {
      if (!turn.given.hidden) return act.write();
      turn.given.hidden = false;
      intoSight(turn.given);
    };
    seat(turn);
  }
  return turn;
}

/** The person's slip. */
export const personTurn = (entry, pending) =>
  h("div", { class: "turn person" + (pending ? " pending" : "") + (entry.answers === undefined ? "" : " pressed"), "data-mid": entry.mid },
    h("div", "slip", heard(word("you")), entry.text), h("p", { class: "tiny", hidden: true }));

/** A plain sentence of the page's own, with a way on. */
export const plainTurn = (text, label, click, id) =>
  h("div", { class: "turn guide", "data-id": id }, text && [heard(word("guide")), h("p", null, text)],
    label && h("div", "replies", press("", label, click)));

/** After an answer the chosen reply keeps a tick, the others step back, a card folds to a line. */
export function settle(turn, chosen, said) {
  if (turn.matches(".settled")) return;
  turn.classList.add("settled");
  // It may be put elsewhere, and does not rise again there.
  turn.classList.remove("new");
  const { card, given } = turn;
  const active = turn.getRootNode().activeElement;
  const held = turn.contains(active) || given?.contains(active);
  if (given) seat(turn);
  const own = [...turn.querySelectorAll(":is(.given, .quiet) [data-title]")].find((field) => field.dataset.title === chosen);
  const free = turn.kind === "readback" && !own; // whether it is changed the guide says
  const left = free || own?.matches(".stop, .link"); // what hurts or is left out is no success
  for (const field of turn.querySelectorAll("button, input, [role=checkbox]")) {
    // What is asked beside an ended session is asked as often as it is wanted.
    if (field.closest(".motion, .well, .closing .link")) continue;
    const mine = chosen && field.dataset.title === chosen;
    if (mine) {
      field.setAttribute(field.role === "radio" ? "aria-checked" : "aria-pressed", "true");
      field.prepend(icon("tick"));
    }
    if (mine || field === active || field.tagName === "path") field.setAttribute("aria-disabled", "true");
    else field.disabled = true;
  }
  if (!card || READ.includes(turn.kind)) return held && active.focus({ preventScroll: true });
  const answer = free ? word(chosen ? "askedFor" : "asked", said || chosen) : said || chosen;
  const line = h("span", null, turn.name || word("card"), answer && h("b", null, answer));
  const fold = folded("fold", [answer && !left && icon("tick"), line]);
  card.replaceWith(fold);
  fold.append(card);
  if (held) fold.firstChild.focus({ preventScroll: true });
}
