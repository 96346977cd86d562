// The foot of the talk: a deed stays in reach, and what is to be read first leads on to its answers.
import { press } from "./elements.js";
import { icon } from "./icons.js";
import { word } from "./setting.js";
import { READ, seat } from "./turns.js";

// Pressed while the card is looked at, or wanted at once: whether somebody is safe.
const AT_HAND = ".bodymap, .exercise, .readback, .routine, .card.talk .given";
const MOST = 0.34; // of a window: what takes more stands below its card

/** Docks the answers of one turn at a time, by the room there is. */
export function docking({ app, dock, foot, page }, reading) {
  let turn = null;
  let inFoot = false;
  const more = press("onward", "", () => reading.onward());
  const set = (held) => {
    app.classList.toggle("docked", held);
    inFoot = held;
  };
  const back = () => {
    if (turn?.given && inFoot) seat(turn);
    more.remove();
    app.classList.remove("reads");
    set(false);
  };
  /** While answers lie below what is seen the foot leads there, and says how many rows come before. */
  const watch = () => {
    if (inFoot) return;
    const line = foot.getBoundingClientRect().top;
    const below = (element) => element.getBoundingClientRect().bottom > line + 1;
    const end = turn?.quiet?.firstChild ? turn.quiet : turn?.given?.lastElementChild;
    const reads = Boolean(end?.isConnected && below(end));
    app.classList.toggle("reads", reads);
    app.classList.toggle("docked", reads);
    if (!reads) return more.remove();
    const rows = [...turn.querySelectorAll(".ticks .row:not(.none)")].filter(below).length;
    more.replaceChildren(rows ? word("rowsBelow", rows) : word("readOn"), icon("below"));
    // What is read only has a deed of its own in view.
    more.classList.toggle("primary", !READ.includes(turn.kind));
    if (!more.isConnected) dock.prepend(more);
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
      set(true);
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
