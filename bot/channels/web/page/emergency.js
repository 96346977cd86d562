// The card that stays until it is released; its first words are the deed.
import { folded, h, list, paragraphs, press } from "./elements.js";
import { button, dial, items } from "./parts.js";
import { word } from "./setting.js";

const SHOWN = 3; // things to do that stand there at once

/** `write` brings the composer back, `all` shows what made room for it. */
export function drawEmergency(entry, act, write, all) {
  const { card } = entry;
  const quiet = [card.actions, card.links, entry.buttons].flatMap(list);
  const quietly = (item) => button(item, act, "link");
  const deeds = list(card.meanwhile);
  return h("section", { class: "emergency", "aria-labelledby": "alarm" },
    h("h2", { id: "alarm", tabindex: "-1" }, card.title || entry.lead || entry.text),
    dial(card.number),
    h("div", { class: "rest", tabindex: "0" },
      card.text && paragraphs(card.text),
      list(card.calls).map((number) => dial(number)),
      card.why && paragraphs(card.why),
      items("ul", "points", deeds.slice(0, SHOWN)),
      (card.elsewhere || deeds.length > SHOWN) && folded("", word("moreToDo"), items("ul", "points", deeds.slice(SHOWN)), card.elsewhere && paragraphs(card.elsewhere, "tiny"))),
    h("div", { class: "links" }, quiet.slice(0, 1).map(quietly), press("link write", word("write"), write), quiet.slice(1).map(quietly), press("link all", word("all"), all)));
}
