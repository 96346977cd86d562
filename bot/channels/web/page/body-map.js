// Where it hurts: two figures to tap or walk over with the arrow keys, and an equal list.
import { h, intoSight, list, press, segments, status } from "./elements.js";
import { icon } from "./icons.js";
import { ask, guide, word } from "./setting.js";
import { tickRow } from "./ticks.js";

const LOW = 540; // pixels: no room for a body that can be tapped, the list first

let maps = 0;

/** The whole map and its buttons; what is chosen is said in words. */
export function bodyMap(card, act) {
  const groups = list(card.groups);
  const labels = Object.fromEntries(groups.flatMap((group) => list(group.options).map(({ id, label }) => [id, label])));
  const state = new Set(card.chosen);
  const number = ++maps;
  const where = status("where");
  const said = status("small wrong");
  const chips = h("div", "chips");
  const figures = h("div", "figures");
  const nameOf = (key) => {
    const [region, side] = key.split(" ");
    return side ? `${labels[region]} ${word(side).toLowerCase()}` : labels[region];
  };
  const draw = () => {
    drawList?.();
    for (const cell of figures.querySelectorAll(".cell")) cell.ariaChecked = state.has(cell.dataset.key);
    chips.replaceChildren(...[...state].map((key) => press("chip", [nameOf(key), icon("close")], () => toggle(key))));
    where.textContent = [...state].map((key, i) => (i ? nameOf(key).toLowerCase() : nameOf(key))).join(", ") || word("unmarked");
    said.textContent = "";
  };
  const set = (keys, wanted) => {
    keys.forEach((key) => state.delete(key));
    const full = state.size + wanted.length > (card.most || 6);
    if (!full) wanted.forEach((key) => state.add(key));
    draw();
    if (full) said.textContent = word("most");
  };
  const toggle = (key) => set([key], state.has(key) ? [] : [key]);
  let drawList;
  const see = (view) => {
    // What was pressed for is in sight, whole where there is room.
    if (element.dataset.view) setTimeout(() => element.scrollIntoView());
    element.dataset.view = view;
    for (const input of switches.querySelectorAll("input")) input.checked = input.value === view;
    swap.textContent = word(view === "list" ? "showBody" : "chooseList");
  };
  const switches = segments("view" + number, { back: word("backView"), front: word("frontView"), list: [icon("today"), word("list")] }, "back", see);
  const swap = press("link", "", () => see(element.dataset.view === "list" ? "back" : "list"));
  const answer = () => {
    // Who reads above it is led to it.
    if (where.closest("[data-asks]")) return element.parentNode.scrollIntoView();
    if (act.keep && String([...state]) === String(list(card.chosen))) return act.keep();
    const places = {};
    for (const key of state) (places[key.split(" ")[0]] ||= []).push(key.split(" ")[1]);
    const words = Object.entries(places).map(([region, sides]) => {
      const both = sides.includes("left") && sides.includes("right");
      return [labels[region], ...(both ? ["both"] : sides).map((side) => word("said:" + side))].filter(Boolean).join(", ");
    });
    if (words.length) act.say(words.join("; "));
    else {
      said.textContent = word("tickWhere");
      intoSight(said); // it was behind what docks it
    }
  };
  const element = h("div", "map", switches, figures);
  // List and figures come together; where the server has no drawings the list stands for both.
  import(guide.base + "page/body-figure.js").then(async ({ figure, plainList }) => {
    const [plain, again] = plainList({ h, segments, tickRow, word }, groups, state, set, number);
    element.append(plain);
    drawList = again;
    draw();
    figures.append(...await Promise.all(["back", "front"].map((view) => figure({ ask, h, word }, view, toggle, number))));
    draw();
  }).catch(() => see("list"));
  see(innerHeight > LOW ? "back" : "list");
  draw();
  return [element, [where, h("p", "small cropped", word("restInList")), said, press("primary", [h("span", null, word("thatsWhere")), h("b", null, word("showMap"))], answer), swap, chips]];
}
