// Small builders of elements. Words only ever become text nodes.

/** h("p", "lead", "Hello") or h("p", {class: "lead", …}): functions are event handlers, empty values are left out. */
export const h = (tag, options, ...children) => fill(document.createElement(tag), options, children);

/** The same for drawings, which nobody listens to. */
export const s = (tag, options, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), { "aria-hidden": "true", ...options }, children);

function fill(element, options, children) {
  for (const [name, value] of Object.entries(typeof options === "string" ? { class: options } : options || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value || value === 0 || value === "") element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(9).filter(Boolean));
  return element;
}

/** Paragraphs of a text; single line breaks stay, lines behind a dash are a list. */
export const paragraphs = (text, kind) =>
  String(text).split(/\n{2,}/).map((part) => {
    const [head, ...rows] = `\n${part}`.split("\n- ");
    return [head.trim() && h("p", kind, head.trim()), rows.length && h("ul", "points " + (kind || ""), rows.map((row) => h("li", null, row)))];
  });

/** Words for those who listen only. */
export const heard = (text) => h("span", "heard", text);

/** What is said aloud when it changes. */
export const status = (kind = "small") => h("p", { class: kind, role: "status" });

/** A button that is never sent as a form. */
export const press = (kind, label, click, more) => h("button", { type: "button", class: kind, click, ...more }, label);

/** One of several; `changed` gets the value. */
export const segments = (name, options, chosen, changed) =>
  h("div", "segments", Object.entries(options).map(([value, title]) =>
    h("label", { "data-value": value },
      h("input", { type: "radio", name, value, checked: value === chosen, change: () => changed(value) }),
      h("span", null, title))));

/** Bring what has changed into sight once all has its height: the foot's is told at the end of a frame. */
export const intoSight = (element) =>
  requestAnimationFrame(() => requestAnimationFrame(() => element.scrollIntoView({ block: "nearest" })));

/** Words that are there when they are wanted, and then in sight. */
export const folded = (kind, title, ...children) => {
  const all = h("details", kind, h("summary", { click: () => intoSight(all) }, title), ...children);
  return all;
};

/** Where the foot has little room the answers wait behind this; `then` puts what was beside it. */
export const opener = (label, then) => press("primary opens", label, ({ target }) => {
  const { parentNode } = target;
  target.remove();
  then?.();
  parentNode.querySelector("button").focus({ preventScroll: true });
});

export const list = (value) => (Array.isArray(value) ? value : []);
export const wordOf = (item) => String(item?.title ?? item?.label ?? item?.name ?? item ?? "");
