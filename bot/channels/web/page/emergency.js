// The card that stays until it is released; its first words are the deed.
import { h, list, paragraphs, press } from "./elements.js";
import { button, dial, items } from "./parts.js";
import { word } from "./setting.js";

/** `write` brings the composer back, `all` shows what made room for it. */
export function drawEmergency(entry, act, write, all) {
  const { card } = entry;
  const quiet = [...list(card.actions), ...list(card.links), ...list(entry.buttons)].filter((item) => item.payload);
  return h("section", { class: "emergency", "aria-labelledby": "alarm" },
    h("h2", { id: "alarm", tabindex: "-1" }, card.title || entry.lead || entry.text),
    dial(card.number, card.call),
    h("div", { class: "rest", tabindex: "0" },
      card.text && paragraphs(card.text),
      list(card.calls).map((number) => dial(number)),
      card.why && paragraphs(card.why),
      items("ul", "", card.meanwhile),
      card.elsewhere && paragraphs(card.elsewhere)),
    h("div", { class: "links" },
      quiet.map((item) => button(item, act, "link")),
      press("link write", word("write"), write),
      press("link all", word("all"), all)));
}
