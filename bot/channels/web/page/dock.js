// The foot of the talk: what answers the newest card stays in reach where the card does not fit.
import { press } from "./elements.js";
import { word } from "./setting.js";
import { seat } from "./turns.js";

const IN_PLACE = ["care", "consent", "education", "progress"]; // to call, to read, to read before agreeing; a question is asked all the same
const HEAD = 150; // of a window what is read takes at least
const MOST = 0.4; // of the rest: answers that take more wait behind one button

/** Docks the answers of one turn at a time, by the room there is. */
export function docking({ app, dock }, reading) {
  let turn = null;
  const docked = () => app.classList.contains("docked");
  const back = () => {
    if (turn?.given && dock.contains(turn.given)) seat(turn);
    dock.querySelector(".open")?.remove();
    dock.classList.remove("shut");
    app.classList.remove("docked");
  };
  /** Answers in the foot where the card, read from its first unread words, leaves them no room. */
  const fit = () => {
    if (!turn?.given || (IN_PLACE.includes(turn.kind) && !turn.given.querySelector(".asked")) || docked()) return;
    // What is being pressed stays where it is.
    if (turn.given.contains(dock.getRootNode().activeElement)) return;
    const from = reading.unread()?.isConnected ? reading.unread() : turn;
    const needs = turn.given.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
    if (needs <= reading.room()) return;
    const open = press("primary open", [word("answer"), turn.given.querySelector(".asked")?.textContent].filter(Boolean).join(": "), () => {
      dock.classList.remove("shut");
      dock.querySelector(".given button").focus();
    });
    dock.prepend(open, turn.given);
    app.classList.add("docked");
    dock.classList.toggle("shut", !turn.given.querySelector(".primary") && dock.offsetHeight > (app.clientHeight - HEAD) * MOST);
  };
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
