// The figures of the body map and its list, fetched when they are first wanted; the first argument is what they need of the page.
const NEAR = 22; // how far beside the body a tap still counts, in units of the figure
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** One figure as the server draws it; `toggle(key)` changes what is chosen, `number` parts its names from other maps'. */
export async function figure({ ask, h, word }, view, toggle, number) {
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
  const sides = ["left", "right"].map((side) => h("i", { "aria-hidden": "true" }, word(side).toLowerCase()));
  svg.setAttribute("aria-label", word("bodyOf", name));
  reach(nearest(([, x, y]) => Math.hypot(x - 144, y - 219))[1]);
  if (view === "front") sides.reverse();
  // Its look comes with it: until then there is nothing to see.
  const shown = h("figure", { class: view, hidden: true }, h("figcaption", null, name), sides[0], svg, sides[1],
    h("link", { rel: "stylesheet", href: new URL("menu.css", import.meta.url), load: () => (shown.hidden = false) }));
  return shown;
}

/** The plain list: a row for each region, a ticked one opens its sides. */
export function plainList({ h, segments, tickRow, word }, groups, state, set, number) {
  const draws = [];
  const row = ({ id, label, sides }) => {
    const own = (sides || []);
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
  const element = h("div", "places", groups.map((group) => h("fieldset", null, h("legend", null, group.label), (group.options || []).map(row))));
  return [element, () => draws.forEach((draw) => draw())];
}
