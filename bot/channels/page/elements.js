// Small builders of elements. Words only ever become text nodes.

/** h("p", {class: "lead"}, "Hello") - functions are event handlers, null and false are left out. */
export function h(tag, options, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(9).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** One of the symbols of index.html. */
export function icon(name, kind = "i") {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("class", kind);
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#" + name);
  picture.append(use);
  return picture;
}

/** Paragraphs of a text; single line breaks stay. */
export function paragraphs(text, kind) {
  return String(text)
    .split(/\n{2,}/)
    .map((part) => h("p", { class: kind }, part));
}

/** A hidden word for those who listen. */
export const heard = (text) => h("span", { class: "heard" }, text);
