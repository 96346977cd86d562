// Tick boxes: the safety screen and the consent.
import { h, list, press, status, wordOf } from "./elements.js";
import { button } from "./parts.js";
import { word } from "./setting.js";

let forms = 0;

export const tickRow = (label, box, kind) => h("label", kind || "row", box, h("span", null, label));

/** Rows to tick, by sheets where they are many, and what sends them; `none` stands beside that, unticks the rest and the reverse. */
export function tickList(card, act, step) {
  const id = `ticks${++forms}`;
  const none = card.none && wordOf(card.none);
  const said = status();
  const send = h("button", { type: "submit", class: "primary", form: id }, word("goOn"));
  const boxes = [...list(card.options).map(wordOf), none].filter(Boolean).map((label) => h("input", { type: "checkbox", value: label }));
  const sheets = [...list(card.sheets)];
  let sheet = 0;
  const hint = (kind, text) => {
    said.className = kind;
    said.textContent = text;
  };
  const here = (box) => !box.closest("[hidden]");
  const ticked = () => boxes.filter((box) => box.checked && box.value !== none);
  const tell = () => {
    const count = ticked().filter(here).length;
    send.textContent = word(count ? "goOnTicked" : "goOn", count);
    hint("small wrong", "");
  };
  const change = ({ target }) => {
    if (target.checked) for (const box of boxes.filter(here)) if (target.value === none || box.value === none) box.checked = box === target;
    tell();
  };
  const submit = (event) => {
    event.preventDefault();
    // What was not seen yet is read on to first, and said.
    const more = send.getRootNode().querySelector(".unread");
    if (more) {
      hint("first", word("theseToo"));
      return more.click();
    }
    if (!boxes.some((box) => box.checked && here(box))) {
      return hint("small wrong", none ? word("tickOne", none) : word("tickSome"));
    }
    // Who needs help now is not kept waiting by the next sheet; the others come again after it.
    const urgent = list(sheets[sheet]?.urgent).some((i) => boxes[i].checked);
    if (!urgent) {
      sheet += 1;
      lay();
    }
    if (!urgent && sheets[sheet]) {
      boxes.at(-1).checked = !none && boxes.at(-1).checked;
      step.closest(".card").scrollIntoView();
      step.closest("h2").focus({ preventScroll: true });
    } else act.say(ticked().map((box) => box.value).join(", ") || none);
  };
  /** Show the rows of this sheet; all of them behind the last. */
  const lay = () => {
    const shown = sheets[sheet];
    rows.forEach((row, i) => (row.hidden = shown && (i < shown.from || i >= shown.to)));
    if (shown) step.textContent = shown.step;
    tell();
  };
  const rows = boxes.map((box) => tickRow(box.value, box, box.value === none && "row none"));
  const last = none && rows.pop();
  last?.addEventListener("change", change);
  lay();
  // Words answer for the whole list: who begins to write has all of it before them.
  step.whole = () => {
    sheets.length = 0;
    lay();
  };
  const form = h("form", { class: "ticks", id, change, submit }, card.note && h("p", "small", card.note), rows);
  return [form, [said, last, send]];
}

/** The first card: an age to tick, and one button to agree beside an equal way without. */
export function agreement({ age, agree, without }, act) {
  const box = h("input", { type: "checkbox", "aria-describedby": "first", change: () => (first.hidden = true) });
  const first = h("p", { id: "first", class: "first", hidden: true }, word("tickFirst"));
  // Where nothing is kept there is nothing to agree to.
  const choose = (choice) => {
    if (choice === without || !age || box.checked) return act.press(choice);
    first.hidden = false;
    box.focus();
  };
  return [
    age && [tickRow(age, box), first],
    [agree, without].map((choice) => choice && button(choice, { press: choose }, choice === agree ? "primary" : "link")),
  ];
}
