// The field for the person's own words.
import { h } from "./elements.js";
import { icon } from "./icons.js";
import { guide, word } from "./setting.js";

/** The form with its field; `send(text)` gets what was written. */
export function composer(send) {
  const count = h("p", { id: "count", class: "count", "aria-live": "polite" });
  // While a card waits the same field is no more than a link.
  const label = h("label", { for: "text" }, h("span", null, word("composer")), h("b", null, word("write")), icon("change"), h("small", null, word("pen")));
  const button = h("button", { type: "submit", id: "send", "aria-label": word("send") }, icon("send"));
  const grow = () => {
    field.style.height = "";
    if (field.value) field.style.height = `${Math.min(field.scrollHeight, 170)}px`;
    const left = (guide.facts.characters || 5000) - field.value.length;
    count.textContent = left > 500 ? "" : left >= 0 ? word("charactersLeft", left) : word("tooMany", -left);
    form.classList.toggle("ready", field.value.trim() !== "" && left >= 0);
    form.classList.toggle("filled", field.value !== "");
  };
  let pressing = false;
  // It folds when it is left, but not under a finger: what is being pressed stays where it is.
  const fold = () => form.classList.toggle("writes", form.matches(":focus-within") || (pressing && form.matches(".writes")));
  const pressed = ({ type }) => {
    pressing = type === "pointerdown";
    if (!pressing) setTimeout(fold);
  };
  for (const type of ["pointerdown", "pointerup", "pointercancel"]) addEventListener(type, pressed, true);
  const keydown = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  };
  const field = h("textarea", { id: "text", rows: 1, "aria-describedby": "count", enterkeyhint: "send", input: grow, keydown, focus: fold, blur: fold });
  const submit = (event) => {
    event.preventDefault();
    field.focus({ preventScroll: true });
    if (!form.matches(".ready")) return;
    send(field.value.trim());
    form.put("");
  };
  const form = h("form", { id: "composer", class: "composer", autocomplete: "off", submit }, label, field, button, count);
  form.put = (text) => {
    field.value = text;
    grow();
  };
  return form;
}
