// What a clock counts, as phases one after the other: get ready, hold, let go, change sides, rest.

const READY = 3; // seconds before the first round
const LET_GO = 2; // seconds of a repetition that are not held, as the dose counts them
const HELD = 6; // seconds from which a repetition is a hold, with its seconds shown
const PACE = 4; // seconds a repetition takes when the card does not say
const CHANGE = 8; // seconds to change sides
const REST = 15; // seconds between two sets

/** The phases of `{seconds}`, `{reps}` or `{up: true}`; each has its kind, length and round. */
export function phasesOf({ up, reps, seconds, hold, rounds = 1, sides, rest }) {
  const phases = [];
  const held = hold || (reps && seconds >= HELD && seconds - LET_GO);
  for (let round = 1; round <= rounds; round++) {
    const add = (kind, length, more) => phases.push({ kind, length, round, rounds, ...more });
    const between = sides ? ["sides", rest || CHANGE] : ["rest", rest || REST];
    add(...(round === 1 ? ["ready", READY] : between));
    if (up) add("up", Infinity);
    else if (held)
      for (let rep = 1; rep <= (reps || 1); rep++) {
        if (rep > 1) add("letGo", LET_GO, { rep: rep - 1, reps });
        add("hold", held, { rep, reps });
      }
    else if (reps) add("reps", reps * (seconds || PACE), { reps, pace: seconds || PACE });
    else add("hold", seconds);
  }
  return phases;
}
