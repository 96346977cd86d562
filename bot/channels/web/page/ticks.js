// Tick boxes: the safety screen and the consent.
import { h, list, press, status, wordOf } from "./elements.js";
import { button } from "./parts.js";
import { word } from "./setting.js";

let forms = 0;

export const tickRow = (label, box, kind) => h("label", kind || "row", box, h("span", null, label));

const TWICE = 500; // milliseconds in which a press at a sheet that just came was for the one before

/** Rows to tick, by sheets where they are many, and what sends them; `none` answers a sheet at one press. */
export function tickList(card, act, step) {
  const id = `ticks${++forms}`;
  const none = card.none && wordOf(card.none);
  const said = status();
  const boxes = list(card.options).map((option) => h("input", { type: "checkbox", value: wordOf(option) }));
  const rows = boxes.map((box) => tickRow(box.value, box));
  let sheets = list(card.sheets);
  let sheet, laid;
  const ticked = (there) => boxes.filter((box) => box.checked && !(there && box.closest("[hidden]")));
  const tell = (kind, text) => {
    const count = ticked(true).length;
    send.textContent = word(count ? "goOnTicked" : "goOn", count);
    // What is ticked is not none: it is sent, or unticked first. With nothing ticked none is the answer.
    nothing.disabled = count;
    send.disabled = none && !count;
    for (const way of [send, nothing]) way.className = way.disabled ? "go" : "primary";
    said.className = "small " + kind;
    said.textContent = text;
  };
  const change = () => tell("", "");
  const go = (event) => {
    event.preventDefault();
    const sends = event.type === "submit";
    if (!sends && performance.now() - laid < TWICE) return;
    // What was not seen yet is read on to first, and said.
    const more = send.getRootNode().querySelector(".unread");
    if (more) {
      laid = performance.now();
      tell("first", word("theseToo"));
      return more.click();
    }
    if (sends && !ticked(true).length) return tell("wrong", word("tickSome"));
    // Who needs help now is not kept waiting by the next sheet; the others come again after it.
    const urgent = list(sheets[sheet]?.urgent).some((i) => boxes[i].checked);
    if (!urgent) lay(sheet + 1);
    if (!urgent && sheets[sheet]) step.closest("h2").focus();
    else act.say(ticked().map((box) => box.value).join(", ") || none);
  };
  const send = h("button", { type: "submit", form: id });
  const nothing = press("", none, go);
  /** Show the rows of a sheet; all of them behind the last. */
  const lay = (next) => {
    sheet = next;
    laid = performance.now();
    const shown = sheets[sheet];
    rows.forEach((row, i) => (row.hidden = shown && (i < shown.from || i >= shown.to)));
    if (card.sheets) step.textContent = shown ? shown.step : "";
    change();
  };
  lay(0);
  // Words answer for the whole list: who begins to write has all of it before them.
  step.whole = () => {
    sheets = [];
    lay();
  };
  const form = h("form", { class: "ticks", id, change, submit: go }, card.note && h("p", "small", card.note), rows);
  return [form, [said, none && nothing, send]];
}

/** The first card: an age to tick, one button to agree, and two quiet ways: without a history, without saving. */
export function agreement({ age, agree, no_history, without }, act) {
  const box = h("input", { type: "checkbox", "aria-describedby": "first", change: () => (first.hidden = true) });
  const first = h("p", { id: "first", class: "small wrong first", hidden: true }, word("tickFirst"));
  // Where nothing is kept there is nothing to agree to.
  const choose = (choice) => {
    if (choice === without || !age || box.checked) return act.press(choice);
    first.hidden = false;
    box.focus();
  };
  return [
    age && [tickRow(age, box), first],
    [agree, no_history, without].map((choice) => choice && button(choice, { press: choose }, choice === agree ? "primary" : "link")),
  ];
}
