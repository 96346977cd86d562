// Line icons on a grid of 24, the bob and the mark.
import { s } from "./elements.js";

const BOB = "M9.6 12.8h4.8v3.6h-4.8ZM12 30.5 6.9 20.3C6.2 18.3 7 16.6 8.9 16.2H15.1C17 16.6 17.8 18.3 17.1 20.3Z";
const LINES = {
  rows: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6 6 18",
  send: "M12 19V5m-6 6 6-6 6 6",
  tick: "m5 12.5 4.5 4.5L19 7.5",
  phone: "M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z",
  change: "M5 19l1-4L16 5l3 3L9 18ZM14 7l3 3",
  today: "M5 6h1m4 0h9M5 12h1m4 0h9M5 18h1m4 0h9",
  print: "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7Z",
  paper: "M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6m-6 4h6",
  quiet: "M4 4l16 16M8 8.5V14l-2 3h11m1-3.4V11a6 6 0 0 0-8.2-5.6M10 20h4",
  down: "M12 4v11m-5-4.5 5 5 5-5M5 20h14",
  over: "M5 12a7 7 0 1 0 2.3-5.2L5 9m0-5v5h5",
  bin: "M4.5 7h15M9.5 7V4.5h5V7m-8 0 .8 12.5h9.4L17.5 7",
  play: "M8 5v14l11-7Z",
  pause: "M9 5v14M15 5v14",
};

export const icon = (name, kind = "i") =>
  s("svg", { class: kind, viewBox: "0 0 24 24", "aria-hidden": "true" }, s("path", { d: LINES[name] }));

export const bob = (kind) => s("svg", { class: kind, viewBox: "5 12 14 19.5", "aria-hidden": "true" }, s("path", { d: BOB }));

/** The mark: line and bob. */
export const mark = () =>
  s("svg", { class: "logo", viewBox: "0 0 24 32", "aria-hidden": "true" }, s("path", { class: "thread", d: "M12 0v13" }), s("path", { d: BOB }));
