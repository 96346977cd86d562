// The clock of a card: never started by itself, paused at will, as often as wanted. Fetched when the talk has begun.
import { awake, giveCue } from "./cues.js";
import { phasesOf } from "./timeline.js";

const ROUND = 2 * Math.PI * 44;
const SOUNDS = ["", "tones", "voice"];
const NAMED = ["ready", "sides", "rest"]; // what says its name under the seconds
const running = new Set();

/** Stop every clock: something was answered, or it hurts. */
export const stopClocks = () => running.forEach((stop) => stop());

const minutes = (count) => (count < 100 ? count : `${Math.floor(count / 60)}:${String(count % 60).padStart(2, "0")}`);

/**
 * A clock for a card's timer (card_kinds.py), its dose beside it; a stop-watch gives its seconds to `done`, and has `type`
 * to say them otherwise. The first argument is what it needs of the page.
 */
export function clock({ h, press, s, status, icon, calm, chosenLook, dress, guide, word }, timer, done, dose, type) {
  const phases = phasesOf(timer);
  const cue = (text, turn) => giveCue(text, turn, { way: chosenLook("sound"), lang: guide.facts.lang, calm: calm() });
  const first = phases[1];
  let place = 0; // which phase
  let at = 0; // whole seconds of it
  let beat = null;
  let over = false;
  let begun = false;
  const arc = s("circle", { class: "arc", cx: 50, cy: 50, r: 44, transform: "rotate(-90 50 50)", "stroke-dasharray": `0 ${ROUND}` });
  const figure = h("b");
  const unit = h("small");
  const told = status("heard");
  const main = press("", "", () => (beat ? halt() : start()));
  const again = press("link", word(timer.up ? "tryAgain" : "onceMore"), () => (reset(), start()));
  const use = press("use primary", "", () => done(at));
  const sound = press("link sound", "", (event) => {
    dress(event.currentTarget.closest(".root"), "sound", SOUNDS[(SOUNDS.indexOf(chosenLook("sound")) + 1) % 3]);
    show();
    cue(word("sound:" + chosenLook("sound")), true);
  });

  const tell = (text, turn) => {
    told.textContent = text;
    cue(text, turn);
  };
  const nameOf = ({ kind, rep, reps, length }) =>
    kind === "hold" ? (reps > 1 ? word("hold", `${rep}/${reps}`) : word("holdFor", length)) : word("phase:" + kind);

  const show = () => {
    const phase = begun ? phases[place] : first;
    const { kind, length, reps, pace, rep, round, rounds } = phase;
    const up = kind === "up";
    const rests = kind === "letGo"; // too short to count: what was done stands there
    const whole = !begun && reps > 1; // what is to be done, before any of it is
    const count = whole ? reps : rests ? rep : kind === "reps" ? Math.floor(at / pace) : up ? at : length - at;
    figure.textContent = minutes(count);
    const own = whole ? word("times") : rests || kind === "reps" ? word("of", reps) : NAMED.includes(kind) && word("phase:" + kind);
    const lines = [own || timer.unit || word(count < 100 ? "seconds" : "minutes")];
    if (!begun) lines.length = 1;
    else if (!beat && !over && !up) lines.push(word("paused"));
    else if (rests) lines.push(word("phase:letGo"));
    else if (reps > 1 && rep) lines.push(word("hold", `${rep}/${reps}`));
    if (begun && rounds > 1) lines.push(word(timer.sides ? "eachSide" : "rounds", `${round}/${rounds}`));
    // A ring holds two lines below its figure: that seconds are counted is the first to go.
    unit.textContent = (own ? lines.slice(0, 2) : lines.slice(-2)).join("\n");
    // The ring fills over all repetitions of a round, not over each of them.
    const part = NAMED.includes(kind) ? [phase] : phases.filter((one) => one.round === round && !NAMED.includes(one.kind));
    const sum = (some) => some.reduce((all, one) => all + one.length, 0);
    const share = over ? 1 : up ? (at % 60) / 60 : begun ? (sum(part.slice(0, part.indexOf(phase))) + at) / sum(part) : 0;
    arc.setAttribute("stroke-dasharray", `${(ROUND * share).toFixed(1)} ${ROUND}`);
    all.classList.toggle("runs", !!beat);
    all.classList.toggle("rests", !begun && !timer.up);
    // To begin is the deed until it has begun.
    main.className = timer.up || !begun ? "go primary" : "go";
    main.replaceChildren(icon(beat ? "pause" : "play"), word(beat ? (up ? "stop" : "pause") : begun ? "goAhead" : "start"));
    use.textContent = word("useSeconds", at);
    const stopped = up && begun && !beat;
    main.hidden = over || stopped;
    use.hidden = !stopped;
    // The one takes the place of the other: nothing below moves.
    again.hidden = beat || !begun;
    sound.hidden = !again.hidden;
    sound.textContent = word("sound:" + chosenLook("sound"));
  };
  const enter = (name = nameOf(phases[place])) => {
    at = 0;
    tell(name, true);
  };
  const step = () => {
    at += 1;
    const { kind, length, pace, reps } = phases[place];
    const left = length - at;
    if (left > 0) {
      if (kind === "reps") at % pace || tell(word("repetition", `${at / pace}/${reps}`));
      else if (left < 4 && kind !== "letGo") tell(left);
      else if (kind === "hold" && length > 8 && left === length >> 1) tell(word("half", left));
    } else if (++place < phases.length) enter();
    else {
      place -= 1;
      over = true;
      halt();
      tell(word("over"), true);
    }
    show();
  };
  const halt = () => {
    clearInterval(beat);
    beat = null;
    if (running.delete(halt) && !running.size) awake(false);
    // What was not yet begun is begun anew.
    if (!place) reset();
    if (phases[place].kind === "up") told.textContent = word("answerSeconds", at);
    show();
  };
  const reset = () => {
    place = at = 0;
    over = begun = false;
  };
  const start = () => {
    stopClocks();
    if (!begun) enter();
    begun = true;
    // The clock of the page decides, not the number of beats: a hidden page beats slower.
    let next = performance.now() + 1000;
    beat = setInterval(() => {
      for (; beat && performance.now() >= next; next += 1000) step();
    }, 200);
    running.add(halt);
    awake(true);
    show();
  };
  const all = h("div", { class: "clock", role: "group", "aria-label": word("clock") },
    h("div", "ring",
      s("svg", { viewBox: "0 0 100 100" }, s("circle", { cx: 50, cy: 50, r: 44 }), arc),
      h("p", null, figure, unit)),
    dose, h("div", "keys", main, use, again, sound, type), told);
  show();
  return all;
}
