// Where it hurts: two figures to tap or walk over with the arrow keys, and an equal list.
import { h, list, press, segments, status } from "./elements.js";
import { icon } from "./icons.js";
import { ask, word } from "./setting.js";
import { tickRow } from "./ticks.js";

const NEAR = 22; // how far beside the body a tap still counts, in units of the figure
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** One figure as the server draws it; `toggle(key)` changes what is chosen, `number` parts its names from other maps'. */
async function figure(view, toggle, number) {
  const answer = await ask(`pictures/body-${view}.svg`);
  const drawn = (await answer.text()).replace(/(id="|#)/g, `$1m${number}`);
  const svg = document.importNode(new DOMParser().parseFromString(drawn, "image/svg+xml").documentElement, true);
  const cells = [...svg.querySelectorAll(".cell")].map((cell) => [cell, ...cell.dataset.at.split(" ").map(Number)]);
  const nearest = (cost) => cells.map((cell) => [cost(cell), cell[0]]).sort((a, b) => a[0] - b[0])[0];
  const reach = (cell) => cells.forEach(([one]) => (one.tabIndex = one === cell ? 0 : -1));
  svg.addEventListener("click", ({ target, clientX, clientY }) => {
    let cell = target.closest(".cell");
    if (!cell) {
      const tap = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
      const [far, found] = nearest(([, x, y]) => Math.hypot(x - tap.x, y - tap.y));
      if (far > NEAR) return;
      cell = found;
    }
    reach(cell);
    toggle(cell.dataset.key);
  });
  svg.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const [, x0, y0] = cells.find(([cell]) => cell === target);
    const [dx, dy] = ARROWS[key] || [];
    const end = { Home: 0, End: 524 }[key];
    if (key === " " || key === "Enter") toggle(target.dataset.key);
    else if (dx !== undefined || end !== undefined) {
      // In a direction what lies aside counts double.
      const [cost, next] = nearest(([, x, y]) =>
        end !== undefined ? Math.hypot(x - 120, y - end)
        : (x - x0) * dx + (y - y0) * dy < 3 ? Infinity
        : Math.abs(x - x0) * (dx ? 1 : 2) + Math.abs(y - y0) * (dy ? 1 : 2));
      if (cost < Infinity) {
        reach(next);
        next.focus();
      }
    } else return;
    event.preventDefault();
  });
  const name = word(view + "View");
  const sides = ["left", "right"].map((side) => h("i", { "aria-hidden": "true" }, word(side)));
  svg.setAttribute("aria-label", word("bodyOf", name));
  reach(nearest(([, x, y]) => Math.hypot(x - 144, y - 219))[1]);
  if (view === "front") sides.reverse();
  return h("figure", { class: view }, h("figcaption", null, name), sides[0], svg, sides[1]);
}

/** The plain list: a row for each region, a ticked one opens its sides. */
function plainList(groups, state, set, number) {
  const draws = [];
  const row = ({ id, label, sides }) => {
    const own = list(sides);
    const keys = own.length ? own.filter((side) => side !== "both").map((side) => `${id} ${side}`) : [id + " "];
    const pair = keys.filter((key) => !key.endsWith("middle"));
    const pick = (side) => set(keys, side === "both" ? pair : [`${id} ${side}`]);
    const box = h("input", { type: "checkbox", change: () => set(keys, box.checked ? pair : []) });
    const parts = segments(`side-${id}-${number}`, Object.fromEntries(own.map((side) => [side, word(side)])), "", pick);
    draws.push(() => {
      const on = keys.filter((key) => state.has(key));
      box.checked = on.length;
      parts.hidden = !on.length || !own.length;
      for (const input of parts.querySelectorAll("input")) input.checked = input.value === (on.length > 1 ? "both" : on[0]?.split(" ")[1]);
    });
    return [tickRow(label, box), parts];
  };
  const element = h("div", { class: "places" }, groups.map((group) => h("fieldset", null, h("legend", null, group.label), list(group.options).map(row))));
  return [element, () => draws.forEach((draw) => draw())];
}

let maps = 0;

/** The whole map and its buttons; what is chosen is said in words. */
export function bodyMap(card, act) {
  const groups = list(card.groups);
  const labels = Object.fromEntries(groups.flatMap((group) => list(group.options).map(({ id, label }) => [id, label])));
  const state = new Set();
  const number = ++maps;
  const where = status("where");
  const said = status("small wrong");
  const chips = h("div", { class: "chips" });
  const figures = h("div", { class: "figures" });
  const nameOf = (key) => {
    const [region, side] = key.split(" ");
    return side ? `${labels[region]} ${word(side).toLowerCase()}` : labels[region];
  };
  const draw = () => {
    drawList();
    for (const cell of figures.querySelectorAll(".cell")) cell.setAttribute("aria-checked", state.has(cell.dataset.key));
    chips.replaceChildren(...[...state].map((key) => press("chip", [nameOf(key), icon("close")], () => toggle(key))));
    where.textContent = [...state].map(nameOf).join(", ");
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
  const [plain, drawList] = plainList(groups, state, set, number);
  const see = (view) => {
    element.dataset.view = view;
    for (const input of switches.querySelectorAll("input")) input.checked = input.value === view;
    swap.textContent = word(view === "list" ? "showBody" : "chooseList");
  };
  const switches = segments("view" + number, { back: word("backView"), front: word("frontView"), list: word("list") }, "back", see);
  const swap = press("link", "", () => see(element.dataset.view === "list" ? "back" : "list"));
  const answer = () => {
    const places = {};
    for (const key of state) (places[key.split(" ")[0]] ||= []).push(key.split(" ")[1]);
    const words = Object.entries(places).map(([region, sides]) => {
      const both = sides.includes("left") && sides.includes("right");
      return [labels[region], ...(both ? ["both"] : sides).map((side) => word("said:" + side))].filter(Boolean).join(", ");
    });
    if (words.length) act.say(words.join("; "));
    else said.textContent = word("tickWhere");
  };
  const element = h("div", { class: "map" }, switches, figures, plain, chips);
  Promise.all(["back", "front"].map((view) => figure(view, toggle, number))).then((drawn) => (figures.append(...drawn), draw()), () => see("list"));
  see("back");
  draw();
  return [element, [where, said, press("primary", word("thatsWhere"), answer), swap]];
}
