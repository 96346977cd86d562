// What the page itself tells: of the line to the server, and how it goes with a message.
import { h, press } from "./elements.js";

/** The connection line; what is good news goes by itself, `passing` is seen only: nobody wants every second read aloud. */
export const connectionLine = (line) => function tell(state, text, label, click, passing) {
  if (state === "back") setTimeout(() => line.dataset.state === state && tell(), 4000);
  const [spoken, seen] = line.querySelectorAll("span");
  line.dataset.state = state || "";
  if (state && spoken?.textContent === text && label === line.querySelector("button")?.textContent) seen.textContent = passing || "";
  else line.replaceChildren(...(state ? [h("p", null, h("span", null, text), " ", h("span", { "aria-hidden": "true" }, passing))] : []), ...(label ? [press("link", label, click)] : []));
};

/** The person's slips in `log` by the id of their message, and the small print below one. */
export function slipsOf(log) {
  const slipOf = (mid) => log.querySelector(`.person[data-mid="${CSS.escape(mid || "")}"]`);
  const note = (mid, text) => {
    const small = slipOf(mid)?.querySelector(".tiny");
    if (!small) return;
    small.textContent = text;
    small.hidden = !text;
  };
  return { slipOf, note };
}
