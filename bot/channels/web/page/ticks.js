// Tick boxes: the safety screen and the consent.
import { h, list, press, status, wordOf } from "./elements.js";
import { button } from "./parts.js";
import { word } from "./setting.js";

let forms = 0;

/** What was not seen yet is read on to first, and said; whether there is any. */
const unread = (said) => {
  const more = said.getRootNode().querySelector(".unread");
  said.textContent = more?.textContent;
  more?.click();
  return more;
};

export const tickRow = (label, box, kind) => h("label", { class: kind || "row" }, box, h("span", null, label));

/** Rows to tick, and what sends them; `none` is the last, unticks the rest and the reverse. */
export function tickList(card, act) {
  const id = `ticks${++forms}`;
  const none = card.none && wordOf(card.none);
  const said = status("small wrong");
  const send = h("button", { type: "submit", class: "primary wide", form: id }, word("goOn"));
  const boxes = [...list(card.options).map(wordOf), none].filter(Boolean).map((label) => h("input", { type: "checkbox", value: label }));
  const ticked = () => boxes.filter((box) => box.checked);
  const change = ({ target }) => {
    if (target.checked) for (const box of boxes) if (target.value === none || box.value === none) box.checked = box === target;
    const count = ticked().filter((box) => box.value !== none).length;
    send.textContent = count ? word("goOnTicked", count) : word("goOn");
    said.textContent = "";
  };
  const submit = (event) => {
    event.preventDefault();
    if (unread(said)) return;
    if (ticked().length) act.say(ticked().map((box) => box.value).join(", "));
    else said.textContent = none ? word("tickOne", none) : word("tickSome");
  };
  const rows = boxes.map((box) => tickRow(box.value, box));
  if (none) rows.at(-1).classList.add("none");
  const form = h("form", { class: "ticks", id, change, submit }, card.note && h("p", { class: "small" }, card.note), rows);
  return [form, [said, send]];
}

/** The first card: an age to tick, and one button to agree beside an equal way without. */
export function agreement({ age, agree, agree_less, without }, act) {
  const said = status("small wrong");
  const box = h("input", { type: "checkbox", change: () => (said.textContent = "") });
  const choose = (choice) => {
    // Where nothing is kept there is nothing to agree to.
    if (choice !== without) {
      if (unread(said)) return;
      if (age && !box.checked) {
        said.textContent = word("tickFirst", age);
        return box.focus();
      }
    }
    act.press(choice);
  };
  return [
    said,
    age && tickRow(age, box),
    [agree, agree_less, without].map((choice) => choice && button(choice, { press: choose }, choice === agree ? "primary" : "link")),
  ];
}
