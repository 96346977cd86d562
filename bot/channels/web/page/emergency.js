// The card that stays until it is released; its first words are the deed.
import { folded, h, list, paragraphs, press } from "./elements.js";
import { icon } from "./icons.js";
import { button, dial, items } from "./parts.js";
import { word } from "./setting.js";

const SHOWN = 3; // things to do that stand there at once
const ON = 99; // pixels that the sign goes on by
const SLACK = 3; // pixels below which nothing more comes

/** `write` brings the composer back, `all` shows what made room for it. */
export function drawEmergency(entry, act, write, all) {
  const { card } = entry;
  const quiet = [card.actions, card.links, entry.buttons].flatMap(list);
  const quietly = (item) => button(item, act, "link");
  const deeds = list(card.meanwhile);
  // Who is in another country reads the number without scrolling; to be asked which it is can wait.
  const [elsewhere, ...asked] = (card.elsewhere || "").split("\n\n");
  const more = press("link on", [word("readOn"), icon("below")], () => rest.scrollBy(0, ON));
  const look = () => {
    more.hidden = true; // it takes a row itself: where all is in sight without it, it would hide the last
    more.hidden = rest.scrollHeight - rest.clientHeight - rest.scrollTop < SLACK;
    // What is pressed is not shown cut.
    fold.firstChild?.classList.toggle("cut", !more.hidden && fold.firstChild.getBoundingClientRect().bottom > more.getBoundingClientRect().top);
  };
  const fold = (asked[0] || deeds.length > SHOWN) && folded("", word("moreToDo"), items("ul", "points", deeds.slice(SHOWN)), paragraphs(asked.join("\n\n")));
  const rest = h("div", { class: "rest", tabindex: "0", scroll: look },
    card.text && paragraphs(card.text),
    card.why && paragraphs(card.why, "because"),
    items("ul", "points", deeds.slice(0, SHOWN)),
    list(card.calls).map(dial),
    fold,
    more);
  new ResizeObserver(look).observe(rest);
  return h("section", { class: "emergency", "aria-labelledby": "alarm" },
    h("h2", { id: "alarm", tabindex: "-1" }, card.title || entry.lead || entry.text),
    dial(card.number),
    elsewhere && h("p", "tiny", elsewhere),
    rest,
    h("div", "links", quiet.slice(0, 1).map(quietly), press("link write", word("write"), write), quiet.slice(1).map(quietly), press("link all", word("all"), all)));
}
