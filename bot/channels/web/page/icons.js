// Line icons on a grid of 24, and the bob.
import { s } from "./elements.js";
import { word } from "./setting.js";

const BOB = "M9.6 12.8h4.8v3.6h-4.8ZM12 30.5 6.9 20.3C6.2 18.3 7 16.6 8.9 16.2H15.1C17 16.6 17.8 18.3 17.1 20.3Z";
/** Needed before the server has sent the others with its words. */
const LINES = {
  change: "M5 19l1-4L16 5l3 3L9 18ZM14 7l3 3",
  rows: "M4 7h16M4 12h16M4 17h10",
  close: "M6 6l12 12M18 6 6 18",
  below: "M12 5v14m-6-6 6 6 6-6",
  send: "M12 19V5m-6 6 6-6 6 6",
};

export const icon = (name, kind = "i") =>
  s("svg", { class: kind, viewBox: "0 0 24 24" }, s("path", { d: LINES[name] || word("icon:" + name) }));

export const bob = (kind) => s("svg", { class: kind, viewBox: "5 12 14 19.5" }, s("path", { d: BOB }));
