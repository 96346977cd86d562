// The foot of the talk: what answers the newest card stays in reach where the card does not fit.

/** Docks the answers of one turn at a time; `fit(turn, from)` decides by the room there is. */
export function docking({ app, dock }, reading) {
  let turn = null;
  const back = () => {
    if (turn?.given && dock.contains(turn.given)) (turn.card || turn).append(turn.given);
    app.classList.remove("docked");
  };
  /** Answers in the foot where the card, read from its first unread words, leaves them no room. */
  const fit = () => {
    if (!turn?.given || app.classList.contains("docked")) return;
    const from = reading.unread()?.isConnected ? reading.unread() : turn;
    const needs = turn.given.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
    if (needs <= reading.room()) return;
    dock.append(turn.given);
    app.classList.add("docked");
  };
  return {
    fit,
    /** From now on these answers are wanted; none when nothing is asked. */
    hold: (next) => {
      back();
      turn = next;
      app.classList.toggle("waits", Boolean(next?.card));
    },
    /** The window changed: what had no room may have some now, and the reverse. */
    anew: () => {
      const held = dock.contains(dock.getRootNode().activeElement);
      if (held) return;
      back();
      fit();
    },
  };
}
