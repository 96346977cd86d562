// The countdown, the stop-watch and the count of repetitions: never started by itself.
import { h, press, s } from "./elements.js";
import { icon } from "./icons.js";
import { word } from "./setting.js";

const ROUND = 2 * Math.PI * 44;
const PACE = 4; // seconds a repetition takes when the card does not say
const running = new Set();

/** Stop every clock: something was answered, or it hurts. */
export const stopClocks = () => running.forEach((stop) => stop());

/** A clock for `{seconds}`, `{reps}` (each with `rounds`, `unit`) or `{up: true}`; `done(seconds)`. */
export function clock(timer, done) {
  const up = Boolean(timer.up);
  const most = Number(timer.reps || timer.seconds) || 60;
  const pace = timer.reps ? timer.seconds || PACE : 1;
  const rounds = timer.rounds || 1;
  let round = 1;
  let at = 0;
  let beat = null;
  const arc = s("circle", { class: "arc", cx: 50, cy: 50, r: 44, transform: "rotate(-90 50 50)", "stroke-dasharray": `0 ${ROUND}` });
  const figure = h("b");
  const unit = h("small");
  const told = h("p", { class: "heard", role: "status" });
  const button = press("", "", () => (beat ? halt() : start()));

  const show = () => {
    const count = timer.seconds && !timer.reps && !up ? most - at : at;
    // Longer counts are told in minutes.
    figure.textContent = count < 100 ? count : `${Math.floor(count / 60)}:${String(count % 60).padStart(2, "0")}`;
    unit.textContent = timer.reps ? word("of", most) : timer.unit || word(count < 100 ? "seconds" : "minutes");
    if (rounds > 1) unit.textContent += `\n${word("rounds", `${round}/${rounds}`)}`;
    arc.setAttribute("stroke-dasharray", `${(ROUND * Math.min(1, at / most)).toFixed(1)} ${ROUND}`);
    const label = beat ? (up ? "stop" : "pause") : at >= most && !up ? "next" : at ? "goAhead" : "start";
    button.replaceChildren(icon(beat ? "pause" : "play"), word(label, round + 1));
    button.hidden = !up && at >= most && round >= rounds;
  };
  const step = () => {
    at += 1;
    const left = most - at;
    if (!up && timer.seconds && !timer.reps) {
      if (at === Math.ceil(most / 2) && most > 8) told.textContent = word("half", left);
      else if (left > 0 && left < 4) told.textContent = left;
    }
    if (at >= most && !up) {
      told.textContent = word("over");
      halt();
    }
    show();
  };
  const halt = () => {
    clearInterval(beat);
    beat = null;
    running.delete(halt);
    show();
    if (up && at) done(at);
  };
  const start = () => {
    if (at >= most && !up) {
      round += 1;
      at = 0;
    }
    // The clock of the page decides, not the number of beats: a hidden page beats slower.
    let from = performance.now() - at * pace * 1000;
    beat = setInterval(() => {
      while (beat && performance.now() - from >= (at + 1) * pace * 1000) step();
    }, 200);
    told.textContent = word("started");
    running.add(halt);
    show();
  };
  show();
  return h("div", { class: "clock", role: "group" },
    h("div", { class: "ring" },
      s("svg", { viewBox: "0 0 100 100", "aria-hidden": "true" }, s("circle", { cx: 50, cy: 50, r: 44 }), arc),
      h("p", null, figure, unit)),
    button, told);
}
