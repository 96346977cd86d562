// Turns of the log: the guide's plain words, the person's slips, cards and replies.
import { button, drawCard, pictureAddress } from "./cards.js";
import { h, heard, icon, paragraphs } from "./elements.js";
import { words } from "./words.js";

const ALLOWED_IMAGE = /^(?!\/\/)[\w./?=&%-]+$/;
const NUMBER = /^\d{1,2}$/;

/** What a press or a ticked list of this entry sends. */
const actOf = (entry, send) => ({
  press: (item) => send({ text: String(item.title ?? item.label), payload: item.payload, answers: entry.id }),
  say: (text) => send({ text, answers: entry.id }),
});

// Only the read-back has one answer that goes on.
const kindOf = (entry, item, i) => item.style || (entry.card?.kind === "readback" && i === 0 ? "primary" : null);

function replies(entry, act) {
  const buttons = entry.buttons || [];
  if (!buttons.length) return null;
  if (entry.multiple) {
    const titles = buttons.map((b) => b.title);
    const none = titles.find((t) => /^none\b/i.test(t));
    return drawCard({ kind: "screen", options: titles.filter((t) => t !== none), none }, entry.id, act);
  }
  const scale = entry.numeric && buttons.every((b) => NUMBER.test(b.title));
  return h("div", { class: scale ? "scale" : "replies", role: "group", "aria-label": words.answers }, buttons.map((b, i) => button(b, act, kindOf(entry, b, i))));
}

/** The guide's turn; an emergency is only a line here, its card is pinned elsewhere. */
export function guideTurn(entry, send) {
  const act = actOf(entry, send);
  const card = entry.card || null;
  const urgent = card?.kind === "emergency";
  const merged = card && !urgent && entry.multiple && !card.options;
  if (merged) {
    const titles = (entry.buttons || []).map((b) => b.title);
    card.none = card.none || titles.find((t) => /^none\b/i.test(t));
    card.options = titles.filter((t) => t !== card.none);
  }
  const turn = h(
    "div",
    { class: "turn guide" + (urgent ? " urgent" : ""), "data-id": entry.id },
    urgent || entry.lead || entry.text ? heard(words.guide) : null,
    urgent ? h("p", { class: "lead" }, card.title || entry.text || "") : entry.lead && h("p", { class: "lead" }, entry.lead),
    !urgent && entry.text && !(card && entry.fallback) ? paragraphs(entry.text) : null,
    entry.image && ALLOWED_IMAGE.test(entry.image) ? h("div", { class: "well" }, h("img", { src: entry.image, alt: "" })) : null,
    card && !urgent ? drawCard(card, entry.id, act) : null,
  );
  // A card that brings its own answers needs no second row of them.
  if (!urgent && !merged && !card?.agree && !card?.options) {
    const given = replies(entry, act);
    // Answers to a card's question belong inside the card.
    if (given) (card && given.className !== "card" ? turn.querySelector(".card") : turn).append(given);
    const links = turn.querySelector(".card > .links, .card > .actions");
    if (given && links && card) links.before(given);
  }
  if (!turn.querySelector("p.lead, .turn > p")) turn.classList.add("bare");
  return turn;
}

/** The person's slip. */
export function personTurn(entry, pending) {
  return h(
    "div",
    { class: "turn person" + (pending ? " pending" : ""), "data-mid": entry.mid },
    h("div", { class: "slip" }, heard(words.you), entry.text),
    h("p", { class: "tiny", hidden: true }),
  );
}

/** An honest sentence when the bot had none, with the way on. */
export function problemTurn(entry, retry) {
  const again = h("button", { type: "button", click: () => retry(entry.again, again) }, words.tryAgain);
  return h("div", { class: "turn guide problem", "data-id": entry.id }, heard(words.guide), h("p", null, entry.text), h("div", { class: "replies" }, again));
}

/** After an answer the chosen reply keeps a tick and the focus, the others step back. */
export function settle(turn, chosen) {
  if (turn.classList.contains("settled")) return;
  turn.classList.add("settled");
  for (const field of turn.querySelectorAll("button, input")) {
    if (chosen && field.dataset.title === chosen) {
      field.setAttribute("aria-pressed", "true");
      field.setAttribute("aria-disabled", "true");
      field.prepend(icon("tick"));
    } else if (field === document.activeElement) field.setAttribute("aria-disabled", "true");
    else field.disabled = true;
  }
}

/** Draw every picture again in the colours now chosen. */
export function repaint(root) {
  for (const image of root.querySelectorAll("img[data-picture]")) image.src = pictureAddress(image.dataset.picture);
}
