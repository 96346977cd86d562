// Tick boxes: the safety screen and the consent.
import { folded, h, intoSight, list, press, status, wordOf } from "./elements.js";
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
    // What is ticked is not none: it is sent, or unticked first. An all clear is never the loud answer.
    nothing.disabled = count;
    send.disabled = none && !count;
    send.className = send.disabled ? "go" : "primary";
    said.className = "small " + kind;
    said.textContent = text;
  };
  const change = ({ target }) => {
    tell("", "");
    // What was ticked is not left half under the foot, which may be higher by then.
    if (target) intoSight(target.closest(".row"));
  };
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
    if (!urgent && sheets[sheet]) {
      step.closest("h2").focus();
      step.closest(".card").scrollIntoView();
    } else act.say(ticked().map((box) => box.value).join(", ") || none);
  };
  const send = h("button", { type: "submit", form: id });
  const nothing = press("go", none, go);
  /** Show the rows of a sheet; all of them behind the last. */
  const lay = (next) => {
    sheet = next;
    laid = performance.now();
    const shown = sheets[sheet];
    rows.forEach((row, i) => (row.hidden = shown && (i < shown.from || i >= shown.to)));
    if (card.sheets) step.textContent = shown ? shown.step : "";
    change({});
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

/** The first card: an age to tick, one button to agree and a quiet way without saving; apart, to keep less, which waits to be asked for. */
export function agreement({ age, agree, no_history, without }, act) {
  const box = h("input", { type: "checkbox", "aria-describedby": "first", change: () => (first.hidden = true) });
  const first = h("p", { id: "first", class: "small wrong first", hidden: true }, word("tickFirst"));
  const way = (choice, look) => button(choice, { press: choose }, look || "link");
  // Where nothing is kept there is nothing to agree to.
  const choose = (choice) => {
    if (choice === without || !age || box.checked) return act.press(choice);
    first.hidden = false;
    box.focus();
  };
  return [
    age && [tickRow(age, box), first],
    [agree, without].map((choice) => choice && way(choice, choice === agree && "primary")),
    no_history && folded("more less", word("keepLess"), way(no_history)),
  ];
}
