// The menu: how the page looks, and what happens with the person's data.
import { h, icon } from "./elements.js";
import { words } from "./words.js";

const root = document.documentElement;
const NAMES = ["size", "theme", "quiet"];

function stored(name) {
  try {
    return localStorage.getItem("plumbline-" + name);
  } catch {
    return null;
  }
}

function choose(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    if (value) localStorage.setItem("plumbline-" + name, value);
    else localStorage.removeItem("plumbline-" + name);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}

/** Put the stored choices on the page. */
export function restoreLook() {
  for (const name of NAMES) choose(name, stored(name));
}

function segments(name, label, options, plain, changed) {
  const chosen = root.dataset[name] || plain;
  return h(
    "fieldset",
    null,
    h("legend", null, label),
    h(
      "div",
      { class: "segments" },
      Object.entries(options).map(([value, title]) =>
        h(
          "label",
          null,
          h("input", {
            type: "radio",
            name,
            value,
            checked: value === chosen,
            change: () => {
              choose(name, value === plain ? null : value);
              changed();
            },
          }),
          h("span", null, title),
        ),
      ),
    ),
  );
}

/** Fill and run the menu; `does` has startOver, download, remove, changed and days(). */
export function setUpMenu(button, menu, does) {
  const close = (focus) => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const row = (picture, label, click) => h("button", { type: "button", class: "entry", click }, icon(picture), label);
  const ask = () => {
    const status = h("p", { role: "status", class: "small" });
    const remove = async () => {
      if (await does.remove()) close(true);
      else status.textContent = words.notRemoved;
    };
    const yes = h("button", { type: "button", class: "stop", click: remove }, words.yesDelete);
    const no = h("button", { type: "button", click: () => close(true) }, words.keep);
    menu.replaceChildren(h("p", { class: "ask" }, words.ask(does.days())), h("div", { class: "replies" }, no, yes), status);
    no.focus();
  };
  const fill = () => {
    const quiet = h("input", { type: "checkbox", checked: Boolean(root.dataset.quiet) });
    quiet.addEventListener("change", () => choose("quiet", quiet.checked ? "on" : null));
    const status = h("p", { role: "status", class: "small" });
    const download = async () => (status.textContent = (await does.download()) ? "" : words.notLoaded);
    menu.replaceChildren(
      h("label", { class: "entry" }, icon("quiet"), h("span", null, words.quiet), quiet),
      segments("size", words.size, words.sizes, "normal", does.changed),
      segments("theme", words.colours, words.themes, "system", does.changed),
      row("down", words.download, download),
      row("over", words.startOver, () => (close(true), does.startOver())),
      row("bin", words.remove, ask),
      status,
    );
  };
  button.addEventListener("click", () => {
    if (!menu.hidden) return close(false);
    fill();
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.querySelector("button, input").focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !menu.hidden) close(true);
  });
  document.addEventListener("click", (event) => {
    // A row that was just replaced is no longer inside the menu, but it was.
    const inside = menu.contains(event.target) || button.contains(event.target) || !event.target.isConnected;
    if (!menu.hidden && !inside) close(false);
  });
}
