// The frame around the conversation: header, log, foot, and what stands beside it.
import { h } from "./elements.js";
import { bob, icon } from "./icons.js";
import { word } from "./setting.js";

/** The parts of the frame by name; `full` is the page, otherwise a panel on another page. */
export function frame(full) {
  const part = (name, tag, options, ...children) => (parts[name] = h(tag, { id: name, class: name, ...options }, ...children));
  const parts = {};
  const block = (tag) => (full ? tag : "div");
  const page = part("page", "div", null,
    h("div", "talk",
      part("head", block("header"), null,
        h("i", { class: "pin", "aria-hidden": "true" }),
        h("div", "who", h(full ? "h1" : "h2", { class: "name" }, word("title")), h("p", null, word("small"))),
        part("menuButton", "button", { type: "button", class: "icon", "aria-label": word("menu"), "aria-expanded": "false", "aria-controls": "menu" }, icon("rows")),
        part("menu", "div", { role: "group", "aria-label": word("menu"), hidden: true }),
        part("line", "div", { class: "connection", role: "status" })),
      part("main", block("main"), null,
        part("rail", "div", { "aria-hidden": "true" }, bob("bob")),
        part("log", "div", { role: "log", "aria-live": "polite", "aria-label": word("conversation") }),
        part("thinking", "p", { "aria-hidden": "true", hidden: true })),
      part("foot", block("footer"), null,
        part("jump", "button", { type: "button", "aria-label": word("latest"), hidden: true }, icon("below")),
        part("pinned", "div", { role: "alert" }),
        part("dock", "div", null, part("writing", "div")))),
    full && part("aside", "aside"));
  part("app", full ? "div" : "dialog", !full && { "aria-label": word("title") }, page);
  return parts;
}
