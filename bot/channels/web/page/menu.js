// The menu: the way back, papers, how the widget looks, and the person's data.
import { h, press, segments } from "./elements.js";
import { icon } from "./icons.js";
import { chips } from "./parts.js";
import { ask, chosenLook, dress, guide, word } from "./setting.js";

/** Fill and run the menu; `does` has startOver, remove, changed and say. */
export function setUpMenu(all, button, menu, does) {
  const close = (focus) => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const status = () => h("p", { role: "status", class: "small" });
  const row = (picture, key, click) => press("entry", [icon(picture), h("span", null, word(key))], click);
  const paper = (picture, key, kind) =>
    h("a", { class: "entry", href: guide.base + kind, target: "_blank", rel: "noreferrer", click: () => close(false) }, icon(picture), h("span", null, word(key)));
  const say = (item) => (close(true), does.say(item));
  const remove = () => {
    const said = status();
    const yes = async () => ((await does.remove()) ? close(true) : (said.textContent = word("notRemoved")));
    const no = press("", word("keep"), () => close(true));
    menu.replaceChildren(h("p", null, word("ask", guide.facts.kept_days)), h("div", { class: "replies" }, no, press("stop", word("yesDelete"), yes)), said);
    no.focus();
  };
  const change = () => {
    const known = guide.overview.known || [];
    menu.replaceChildren(h("p", null, word(known.length ? "changeHow" : "nothingYet")), ...chips(known, { press: say }), press("link", word("close"), () => close(true)));
    menu.querySelector("button").focus();
  };
  const download = async (said) => {
    const answer = await ask("data").catch(() => null);
    if (!answer?.ok) return (said.textContent = word("notLoaded"));
    const link = h("a", { href: URL.createObjectURL(await answer.blob()), download: "plumbline-data.json" });
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const choice = (name, label, options, plain) =>
    h("fieldset", null, h("legend", null, word(label)),
      segments(name, Object.fromEntries(options.map((value) => [value === plain ? "" : value.toLowerCase(), word(name + value)])), chosenLook(name), (value) => (dress(all, name, value), does.changed())));
  const fill = () => {
    const said = status();
    // A link cannot take the session of another site along, so it takes a ticket.
    if (guide.token)
      ask("ticket", { method: "POST" }).then((answer) => answer.text()).then((ticket) => {
        for (const link of menu.querySelectorAll("a")) link.href += `?ticket=${ticket}`;
      }, () => {});
    const still = h("input", { type: "checkbox", checked: Boolean(chosenLook("quiet")), change: () => dress(all, "quiet", still.checked ? "on" : "") });
    menu.replaceChildren(
      row("change", "change", change),
      row("today", "today", () => say({ text: word("showToday") })),
      paper("print", "plan", "plan"),
      paper("paper", "summary", "summary"),
      h("label", { class: "entry" }, icon("quiet"), h("span", null, word("quiet")), still),
      choice("size", "size", ["Normal", "Large", "Larger"], "Normal"),
      choice("theme", "colours", ["System", "Light", "Dark"], "System"),
      row("down", "download", () => download(said)),
      row("phone", "link", () => say({ text: word("link") })),
      row("over", "startOver", () => (close(true), does.startOver())),
      row("bin", "remove", remove),
      said);
  };
  button.addEventListener("click", () => {
    if (!menu.hidden) return close(false);
    fill();
    menu.hidden = false;
    button.setAttribute("aria-expanded", "true");
    menu.querySelector("button").focus();
  });
  all.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    event.stopPropagation();
    close(true);
  });
  all.addEventListener("click", (event) => {
    // A row that was just replaced is no longer inside the menu, but it was.
    const inside = menu.contains(event.target) || button.contains(event.target) || !event.target.isConnected;
    if (!menu.hidden && !inside) close(false);
  });
}
