// The foot of the talk: a deed stays in reach, and what is to be read first leads on to its answers.
import { press } from "./elements.js";
import { icon } from "./icons.js";
import { word } from "./setting.js";
import { seat } from "./turns.js";

// Pressed while the card is looked at, or wanted at once: whether somebody is safe. A question about
// the pattern waits until its reasons were seen.
const AT_HAND = ".bodymap, .closing, .consent, .exercise, .pattern:not(:has(.asked)), .readback, .routine, .screen, .card.talk .given";
const MOST = 0.34; // of a window: what takes more stands below its card
const AT_ONCE = 0.45; // the same for what is wanted at once, and for what is agreed to
const UPRIGHT = 1.8; // times as high as wide: a check is answered while its steps are read
const EDGE = 24; // pixels of a card below its last words

/** Docks the answers of one turn at a time, by the room there is. */
export function docking({ app, dock, foot, log, page }, reading) {
  let turn = null;
  let inFoot = false;
  const more = press("onward", "", () => reading.onward());
  const back = () => {
    if (inFoot) seat(turn);
    more.remove();
    app.classList.remove("docked");
    inFoot = false;
  };
  /** Where what has begun goes on below what is seen one sign says so beside the writing, and counts the rows. */
  const watch = () => {
    app.classList.toggle("docked", inFoot);
    const below = (element, slack = 1) => element?.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + slack;
    const end = turn?.quiet?.firstChild ? turn.quiet : inFoot ? turn.card : turn?.given || log.lastElementChild;
    const rest = end === turn?.card ? EDGE : 1;
    // What has not begun is come to by the way to the latest.
    const reads = below(end, rest) && reading.begun();
    // A docked foot may be lower or higher.
    if (reads) app.classList.add("docked");
    if (!reads || !below(end, rest)) {
      // Who came to the end by it is at the answers.
      if (more.matches(":focus")) turn?.given?.querySelector("button, input")?.focus({ preventScroll: true });
      return more.remove();
    }
    // A row counts until it was seen or ticked; a list is not sent and nothing is agreed to before.
    const rows = [...end.closest(".turn").querySelectorAll(".ticks .row:not(:has(:checked)), .consent > .points li")].filter((row) => !(row.seen ||= !below(row))).length;
    more.classList.toggle("unread", rows);
    more.replaceChildren(word(rows ? "rowsBelow" : "readOn", rows), icon("below"));
    if (!more.isConnected) dock.append(more);
  };
  /** A deed in the foot where the card, read from its first unread words, leaves it no room. */
  const fit = () => {
    // What is being pressed stays where it is.
    if (inFoot || !turn?.given?.matches(app.clientHeight > UPRIGHT * app.clientWidth ? AT_HAND + ", .check" : AT_HAND) || turn.given.matches(":focus-within")) return watch();
    const from = reading.unread()?.isConnected ? reading.unread() : turn;
    const needs = turn.given.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
    if (needs > reading.room()) {
      back();
      dock.prepend(turn.given);
      app.classList.add("docked");
      inFoot = true;
      if (dock.offsetHeight > app.clientHeight * (turn.card.matches(".talk, .consent") ? AT_ONCE : MOST)) back();
    }
    watch();
  };
  page.onscroll = page.onchange = watch;
  return {
    fit,
    /** From now on these answers are wanted; none when nothing is asked. */
    hold: (next) => {
      back();
      turn = next;
    },
    /** The window changed: what had no room may have some now, and the reverse. */
    anew: () => {
      if (dock.querySelector(".given:focus-within")) return;
      back();
      fit();
    },
  };
}
