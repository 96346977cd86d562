// Tick boxes: the safety screen and the consent.
import { h, list, press, status, wordOf } from "./elements.js";
import { button } from "./parts.js";
import { word } from "./setting.js";

let forms = 0;

export const tickRow = (label, box, kind) => h("label", { class: kind || "row" }, box, h("span", null, label));

/** Rows to tick, and what sends them; `none` stands beside that, unticks the rest and the reverse. */
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
    // What was not seen yet is read on to first, and said.
    const more = send.getRootNode().querySelector(".unread");
    if (more) {
      said.textContent = more.textContent;
      return more.click();
    }
    if (ticked().length) act.say(ticked().map((box) => box.value).join(", "));
    else said.textContent = none ? word("tickOne", none) : word("tickSome");
  };
  const rows = boxes.map((box) => tickRow(box.value, box, box.value === none && "row none"));
  const last = none && rows.pop();
  last?.addEventListener("change", change);
  const form = h("form", { class: "ticks", id, change, submit }, card.note && h("p", { class: "small" }, card.note), rows);
  return [form, [said, last, send]];
}

/** The first card: an age to tick, and one button to agree beside an equal way without. */
export function agreement({ age, agree, without }, act) {
  const box = h("input", { type: "checkbox", "aria-describedby": "first", change: () => (first.hidden = box.checked) });
  const first = h("p", { id: "first", class: "first" }, word("tickFirst"));
  // Where nothing is kept there is nothing to agree to.
  const choose = (choice) => (choice === without || !age || box.checked ? act.press(choice) : box.focus());
  return [
    age && [tickRow(age, box), first],
    [agree, without].map((choice) => choice && button(choice, { press: choose }, choice === agree ? "primary" : "link")),
  ];
}
