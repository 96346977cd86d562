// The foot of the talk: a deed stays in reach, and what is to be read first leads on to its answers.
import { press } from "./elements.js";
import { icon } from "./icons.js";
import { word } from "./setting.js";
import { seat } from "./turns.js";

// Pressed while the card is looked at, or wanted at once: whether somebody is safe.
const AT_HAND = ".bodymap, .closing, .exercise, .pattern, .readback, .routine, .screen, .card.talk .given";
const MOST = 0.34; // of a window: what takes more stands below its card

/** Docks the answers of one turn at a time, by the room there is. */
export function docking({ app, dock, foot, page }, reading) {
  let turn = null;
  let inFoot = false;
  const more = press("onward", "", () => reading.onward());
  const back = () => {
    if (inFoot) seat(turn);
    more.remove();
    app.classList.remove("reads", "docked");
    inFoot = false;
  };
  /** While something lies below what is seen a quiet way on stands beside the writing, and counts the rows. */
  const watch = () => {
    app.classList.toggle("docked", inFoot);
    const below = (element) => element?.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1;
    const end = turn?.quiet?.firstChild ? turn.quiet : inFoot ? turn.quiet.previousElementSibling : turn?.given?.lastElementChild;
    app.classList.remove("reads");
    // A docked foot may be lower or higher.
    if (below(end)) app.classList.add("reads", "docked");
    if (!below(end)) return more.remove();
    // A row counts until it was seen; a list is not sent before.
    const rows = [...turn.querySelectorAll(".ticks .row:not(.none)")].filter((row) => !(row.seen ||= !below(row))).length;
    more.classList.toggle("unread", rows);
    more.replaceChildren(rows ? word("rowsBelow", rows) : word("readOn"), icon("below"));
    if (!more.isConnected) dock.append(more);
  };
  /** A deed in the foot where the card, read from its first unread words, leaves it no room. */
  const fit = () => {
    if (!turn?.given || inFoot) return;
    // What is being pressed stays where it is.
    if (!turn.given.matches(AT_HAND) || turn.given.contains(dock.getRootNode().activeElement)) return watch();
    const from = reading.unread()?.isConnected ? reading.unread() : turn;
    const needs = turn.given.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
    if (needs > reading.room()) {
      back();
      dock.prepend(turn.given);
      app.classList.add("docked");
      inFoot = true;
      if (dock.offsetHeight > app.clientHeight * MOST) back();
    }
    watch();
  };
  page.addEventListener("scroll", watch, { passive: true });
  return {
    fit,
    /** From now on these answers are wanted; none when nothing is asked. */
    hold: (next) => {
      back();
      turn = next;
      app.classList.toggle("waits", Boolean(next?.card));
      // A keyboard on the screen would cover what the card asks.
      if (next?.card && matchMedia("(pointer: coarse)").matches) app.querySelector("textarea:focus")?.blur();
    },
    /** The window changed: what had no room may have some now, and the reverse. */
    anew: () => {
      if (dock.querySelector(".given:focus-within")) return;
      back();
      fit();
    },
  };
}
