// The parts that cards are made of.
import { h, heard, list, paragraphs, press, wordOf } from "./elements.js";
import { bob, icon } from "./icons.js";
import { guide, pictureAddress, word } from "./setting.js";

/** The words over a part; a kind of card may have its own. */
const labelOf = (part, kind) => guide.words[`part:${part}:${kind}`] ?? guide.words[`part:${part}`] ?? "";

/** A drawing of the guide's server, drawn again when the colours change. */
export function picture(id, alt, kind = "well", caption) {
  const image = h("img", { src: pictureAddress(id), alt: alt || "", "data-picture": id });
  const well = h("div", { class: kind }, image, caption && h("p", { class: "tiny" }, caption));
  image.addEventListener("error", () => well.remove());
  return well;
}

export const note = (part, text, kind) =>
  text && h("div", { class: "note " + part }, h("strong", null, labelOf(part, kind)), paragraphs(text));

export const items = (tag, kind, values) =>
  list(values).length > 0 && h(tag, { class: kind }, list(values).map((value) => h("li", null, wordOf(value))));

/** One side of the tug-of-war: its muscles, numbered as in the picture. */
export const numbered = (part, values, tone, from) =>
  list(values).length > 0 &&
  h("div", { class: "key " + tone }, h("h3", null, labelOf(part)),
    h("ul", null, values.map((item, i) => h("li", null, h("b", null, String(from + i)), wordOf(item)))));

/** The routine on the line; `small` leaves the pictures out. */
export const routine = (rows, small) =>
  list(rows).length > 0 &&
  h("ol", { class: "routine" }, rows.map((row) => {
    const state = row.state === "done" || row.state === "now" ? row.state : "";
    return h("li", { class: state || "next" },
      h("i", { class: "knot", "aria-hidden": "true" }, state && (state === "done" ? icon("tick", "k") : bob("k"))),
      !small && row.picture && picture(row.picture, "", "thumb"),
      h("div", { class: "what" }, h("span", null, wordOf(row), state && heard(`, ${word(state)}`)), row.dose && h("small", null, row.dose),
        row.kind && h("span", { class: "kind " + row.kind }, row.kind)));
  }));

/** The words at both ends of a scale. */
export const ends = (low, high) => (low || high) && h("p", { class: "ends small" }, h("span", null, low), h("span", null, high));

export const sources = (values) =>
  list(values).length > 0 &&
  h("details", null,
    h("summary", null, values.length > 1 ? word("sources", values.length) : word("source")),
    h("ul", null, values.map((source) => h("li", null, source.url ? h("a", { class: "link", href: source.url, target: "_blank", rel: "noreferrer" }, wordOf(source)) : wordOf(source)))));

/** A button that says its own title to the guide. */
export function button(item, act, kind) {
  const title = wordOf(item);
  const click = (event) => event.currentTarget.hasAttribute("aria-disabled") || act.press(item);
  return press(kind || { stop: "stop", link: "link", primary: "primary" }[item.style], title, click, { "data-title": title });
}

/** Facts as chips; one that can be changed opens its other values, Escape closes them. */
export function chips(facts, act) {
  const edit = h("div", { class: "edit" });
  const row = h("div", { class: "chips" }, list(facts).map((fact) => {
    if (fact?.choices) {
      const chip = press("chip", wordOf(fact), () => open(chip, fact), { "aria-expanded": "false" });
      return chip;
    }
    return fact?.say || fact?.payload ? button(fact, act, "chip") : h("span", { class: "chip" }, wordOf(fact));
  }));
  const shut = () => {
    edit.replaceChildren();
    row.querySelectorAll("[aria-expanded=true]").forEach((chip) => chip.setAttribute("aria-expanded", "false"));
  };
  const open = (chip, fact) => {
    const again = chip.getAttribute("aria-expanded") === "true";
    shut();
    if (again) return;
    chip.setAttribute("aria-expanded", "true");
    const scale = fact.choices.every((choice) => /^\d+$/.test(choice.title));
    edit.append(h("div", { class: scale ? "scale" : "replies", role: "group", "aria-label": wordOf(fact) }, fact.choices.map((choice) => button(choice, act))));
    edit.querySelector("button").focus();
    edit.onkeydown = (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      shut();
      chip.focus();
    };
  };
  return [row, edit];
}
