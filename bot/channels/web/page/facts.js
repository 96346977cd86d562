// Facts as chips: each opens its own control where it stands, Escape closes it.
import { bodyMap } from "./body-map.js";
import { h, intoSight, list, press, wordOf } from "./elements.js";
import { button, scaleOf } from "./parts.js";
import { word } from "./setting.js";

let number = 0;

/** The control that changes one fact: other values, the body, or words of one's own; `keep` where it stays as it is. */
function control(fact, act, keep) {
  const same = (words) => words.toLowerCase() === wordOf(fact).toLowerCase();
  const pressed = { ...act, press: (choice) => (same(wordOf(choice)) ? keep() : act.press({ ...choice, as: word("changeTo", wordOf(choice)) })) };
  const say = (words) => act.say((fact.say || "{words}").replace("{words}", words), words);
  if (list(fact.groups).length) return bodyMap(fact, { ...act, say, keep });
  if (fact.ask) {
    const id = `fact${++number}`;
    const field = h("input", { id, class: "line", value: wordOf(fact), autocomplete: "off", enterkeyhint: "send" });
    const submit = (event) => {
      event.preventDefault();
      const words = field.value.trim();
      if (same(words)) keep();
      else if (words) say(words);
    };
    return h("form", { class: "asks", submit }, h("label", { for: id }, fact.ask), field, h("button", { type: "submit", class: "primary" }, word("change:send")),
      h("div", "links", list(fact.choices).map((choice) => button(choice, act, "link"))));
  }
  return fact.choices.every((choice) => /^\d+$/.test(choice.title))
    ? scaleOf(fact.choices, pressed, wordOf(fact))
    : h("div", { class: "replies", role: "group", "aria-label": wordOf(fact) }, fact.choices.map((choice) => button(choice, pressed)));
}

/** The chips of what is known, and the room in which one of them is changed. */
export function chips(facts, act) {
  const edit = h("div", "edit");
  const row = h("div", "chips", list(facts).map((fact) => {
    if (fact?.choices || fact?.groups || fact?.ask) return press("chip", wordOf(fact), (event) => open(event.currentTarget, fact), { "aria-expanded": "false" });
    return fact?.say || fact?.payload ? button(fact, act, "chip") : h("span", "chip", wordOf(fact));
  }));
  const shut = () => {
    edit.replaceChildren();
    row.querySelector("[aria-expanded=true]")?.setAttribute("aria-expanded", "false");
  };
  const open = (chip, fact) => {
    const again = chip.ariaExpanded === "true";
    const keep = () => {
      shut();
      chip.focus();
    };
    shut();
    if (again) return;
    chip.ariaExpanded = "true";
    chip.after(edit);
    edit.append(...[control(fact, act, keep)].flat(3));
    const first = edit.querySelector("input, button");
    first.focus({ preventScroll: true });
    first.select?.();
    intoSight(edit);
    edit.onkeydown = (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      keep();
    };
  };
  return row;
}
