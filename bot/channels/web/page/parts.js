// The parts that cards are made of.
import { folded, h, heard, list, paragraphs, press, wordOf } from "./elements.js";
import { bob, icon } from "./icons.js";
import { picture } from "./moving-picture.js";
import { guide, word } from "./setting.js";

/** The words over a part; a kind of card may have its own. */
export const labelOf = (part, kind) => guide.words[`part:${part}:${kind}`] ?? guide.words[`part:${part}`] ?? "";

/** Words, or rows such as what to tell at a surgery, under their own words. */
export const note = (part, said, kind) => {
  const inside = Array.isArray(said) ? items("ul", "points", said) : said && paragraphs(said);
  return inside && h("div", "note " + part, h("strong", null, labelOf(part, kind)), inside);
};

/** A note that opens when it is wanted. */
export const aside = (part, text, kind) => text && folded("more " + part, labelOf(part, kind), paragraphs(text));

export const items = (tag, kind, values) =>
  list(values).length && h(tag, { class: kind }, list(values).map((value) => h("li", null, wordOf(value))));

/** One side of the tug-of-war: its muscles, numbered as in the picture. */
export const numbered = (part, values, tone, from) =>
  list(values).length &&
  h("div", "key " + tone, h("h3", null, labelOf(part)),
    h("ul", null, values.map((item, i) => h("li", null, h("b", null, String(from + i)), wordOf(item)))));

/** What each mark of a picture stands for; the sign itself is told by the picture's description. */
export const marks = (values) =>
  list(values).length &&
  h("ul", "links small marks", values.map(({ mark, look, label }) => h("li", null, h("b", { class: look, "aria-hidden": "true" }, mark + " "), label)));

/** The routine on the line; `small` leaves the pictures out. */
export const routine = (rows, small) =>
  list(rows).length &&
  h("ol", "routine", rows.map((row) => {
    const { state } = row;
    return h("li", state || (row.apart && "apart"),
      !row.apart && h("i", { class: "knot", "aria-hidden": "true" }, state && (state === "done" ? icon("tick", "k") : bob("k"))),
      !small && row.picture && picture(row.picture, "", "thumb"),
      h("div", "what", h("span", null, wordOf(row), state && heard(`, ${word(state)}`)), row.dose && h("small", null, row.dose),
        row.kind && h("span", "kind " + row.kind, row.kind)));
  }));

/** What opens beside the talk: a paper, a file. */
export const away = (kind, look, inside, more) => h("a", { class: look, href: guide.base + kind, target: "_blank", rel: "noreferrer", ...more }, inside);

/** The words at both ends of a scale. */
export const ends = () => h("p", "ends small", h("span", null, word("least")), h("span", null, word("worst")));

export const sources = (values) =>
  list(values).length &&
  h("details", null, h("summary", null, values.length > 1 ? word("sources", values.length) : word("source")),
    h("ul", null, values.map((source) => h("li", null, source.url ? h("a", { class: "link", href: source.url, target: "_blank", rel: "noreferrer" }, wordOf(source)) : wordOf(source)))));

/** A number to dial; only what can be dialled becomes part of the address. */
export function dial(number) {
  const digits = String(number || "").replace(/[^0-9+*#]/g, "");
  return digits && h("a", { class: "call", href: "tel:" + digits }, icon("phone"), word("call", number));
}

/** A button that says its own title to the guide. */
export function button(item, act, kind, more) {
  const title = wordOf(item);
  const click = (event) => event.currentTarget.hasAttribute("aria-disabled") || act.press(item);
  return press(kind || { aside: "link" }[item.style] || item.style, title, click, { "data-title": title, ...more });
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The numbers of a scale: one stop of the tab key, the arrow keys walk. */
export function scaleOf(numbers, act, label) {
  const cells = numbers.map((item, i) => button(item, act, "", { role: "radio", "aria-checked": "false", tabindex: i ? -1 : 0 }));
  const keydown = (event) => {
    const to = cells.indexOf(event.target) + (STEPS[event.key] || 0);
    const next = event.key === "Home" ? cells[0] : event.key === "End" ? cells.at(-1) : cells[to];
    if (!next || next === event.target) return;
    event.preventDefault();
    for (const cell of cells) cell.tabIndex = cell === next ? 0 : -1;
    next.focus();
  };
  return h("div", { class: "numbers", role: "radiogroup", "aria-label": label, keydown }, cells);
}
