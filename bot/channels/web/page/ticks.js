// Tick boxes: the safety screen and the consent.
import { h, list, press, wordOf } from "./elements.js";
import { word } from "./setting.js";

const status = () => h("p", { class: "small", role: "status" });

export const tickRow = (label, box, kind) => h("label", { class: kind || "row" }, box, h("span", null, label));

/** Rows to tick; `none` unticks the rest and the reverse. */
export function tickList(card, act) {
  const none = card.none && wordOf(card.none);
  const said = status();
  const send = h("button", { type: "submit", class: "primary" }, word("goOn"));
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
    if (ticked().length) act.say(ticked().map((box) => box.value).join(", "));
    else said.textContent = none ? word("tickOne", none) : word("tickSome");
  };
  return h("form", { class: "ticks", change, submit },
    boxes.map((box) => tickRow(box.value, box, box.value === none && "row none")),
    card.note && h("p", { class: "small" }, card.note), said, send);
}

/** The first card: an age to tick, one button to agree, an equal way without. */
export function agreement(card, act) {
  const box = h("input", { type: "checkbox" });
  const said = status();
  const agree = () => (card.age && !box.checked ? (said.textContent = word("tickFirst")) : act.press(card.agree));
  return [
    card.age && tickRow(card.age, box),
    said,
    press("primary wide", card.agree.title, agree, { "data-title": card.agree.title }),
    card.without && press("link", wordOf(card.without), () => act.press(card.without), { "data-title": wordOf(card.without) }),
  ];
}
