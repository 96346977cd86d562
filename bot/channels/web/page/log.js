// The turns in their order: which question is open, and what is said while it is.
import { settle } from "./turns.js";

const SAID_BETWEEN = ["education", "progress"]; // these answer something, whatever is asked

const isAsking = (turn) => turn.given && !turn.note && !SAID_BETWEEN.includes(turn.kind);

/** Keep the order of the turns in `log`; `opened(turn)` hears which question is open now. */
export function ordering(log, opened) {
  let live; // the turn whose question is open
  let between = []; // what was said since, standing above its card
  const open = (turn) => {
    live = turn;
    between = [];
    opened(turn);
  };
  /** Take the card and its answers away; whether words are left. */
  const strip = (turn) => {
    turn.given?.remove();
    turn.card?.remove();
    return turn.querySelector("p");
  };
  /** A question that is put again has one copy only. */
  const retire = (turn) => {
    turn.classList.add("settled");
    strip(turn) || turn.remove();
  };
  const close = (chosen, said) => {
    const turn = live;
    if (!turn) return;
    // What was said in between came after the question.
    if (between.length) between[0].before(turn);
    open(null);
    settle(turn, chosen, said);
  };
  const put = (turn) => {
    if (live?.card) {
      // What led to its card was said before.
      if (!between.length && live.firstChild !== live.card) {
        const before = live.cloneNode();
        before.classList.add("settled");
        while (live.firstChild !== live.card) before.append(live.firstChild);
        live.before(before);
        live.classList.add("bare");
      }
      live.before(turn);
      between.push(turn);
    } else log.append(turn);
  };
  return {
    put,
    open: () => live,
    /** The person answered the question of an entry. */
    answered: (id, chosen, said) => {
      if (live && +live.dataset.id === id) return close(chosen, said);
      const turn = log.querySelector(`.guide[data-id="${+id}"]:not(.settled)`);
      if (turn) settle(turn, chosen, said);
    },
    /** A turn of the guide; one that asks anew takes the place of the question before. */
    take: (turn, entry) => {
      const asks = isAsking(turn);
      const again = live?.card && turn.drawn === live.drawn;
      const same = again || (live?.key && turn.key === live.key && (!entry.card?.title || turn.name === live.name));
      if (same && live.card && (again || !entry.card?.title)) {
        // The same question in short, or a card that nothing changed: the card that stands there
        // stays, with its picture, its clock and its ticks, and asks for itself behind other
        // words, as an exercise does by what can be pressed; how it went is asked when the clock has stopped.
        const [runs, shown] = [log.getRootNode().querySelector(".runs"), live.kind === "exercise" || live.given.querySelector(".asked")];
        const beside = between.at(-1)?.matches(".guide") || entry.lead;
        let done = false;
        for (const said of turn.querySelectorAll("p")) {
          done ||= (runs || (shown && (beside || said.previousElementSibling?.matches("p")))) && said.textContent.endsWith("?");
          if (done || live.given.textContent.includes(said.textContent)) said.remove();
        }
        strip(turn) && (!entry.fallback || entry.lead) && put(turn);
        between = [];
        return;
      }
      if (same) {
        const old = live;
        if (between.length) between[0].before(old);
        open(null);
        retire(old);
      } else if (asks && live && (turn.card || !live.card)) close();
      for (const old of turn.key && !turn.card ? log.querySelectorAll(".guide:not(.settled)") : []) if (old !== live && old.key === turn.key) retire(old);
      put(turn);
      if (asks && !live) open(turn);
    },
    /** The reply is complete: what asked something else has taken the place of the card. */
    complete: () => {
      const asks = between.findLast((turn) => isAsking(turn) && !turn.matches(".settled"));
      if (!asks) return;
      close();
      open(asks);
    },
    /** Nothing is asked any more. */
    rest: () => close(),
  };
}
