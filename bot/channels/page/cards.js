// Cards are drawn from the parts they carry; the kind only chooses the layout.
import { h, heard, icon, paragraphs } from "./elements.js";
import { words } from "./words.js";

const list = (value) => (Array.isArray(value) ? value : []);
const wordOf = (item) => String(item?.title ?? item?.label ?? item?.name ?? item ?? "");

export const theme = () =>
  document.documentElement.dataset.theme ||
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** A drawing of this server, redrawn when the colours change. */
export function picture(id, alt, kind = "well") {
  const image = h("img", { src: pictureAddress(id), alt: alt || "", "data-picture": id });
  const well = h("div", { class: kind }, image);
  image.addEventListener("error", () => well.remove());
  return well;
}

export const pictureAddress = (id) => `pictures/${encodeURIComponent(id)}.svg?theme=${theme()}`;

const note = (tone, label, text) =>
  h("div", { class: "note " + tone }, label && h("strong", null, label), paragraphs(text));

const numbered = (label, items, tone, from) =>
  h(
    "div",
    { class: "key " + tone },
    h("h3", null, label),
    h("ul", null, items.map((item, i) => h("li", null, h("b", null, String(from + i)), wordOf(item)))),
  );

function routineRow(row) {
  const state = row.state === "done" ? words.done : row.state === "now" ? words.now : "";
  return h(
    "li",
    { class: row.state || "next" },
    h("i", { class: "knot", "aria-hidden": "true" }, state && icon(row.state === "done" ? "tick" : "bob", "k")),
    row.picture ? picture(row.picture, "", "thumb") : null,
    h("div", { class: "move" }, h("span", null, wordOf(row), state && heard(`, ${state}`)), row.dose && h("small", null, row.dose)),
    row.kind && h("span", { class: "kind " + (row.kind === "lengthen" || row.kind === "build" ? row.kind : "") }, row.kind),
  );
}

/** Tick boxes of a screen; `none` unticks the rest and the reverse. */
function tickList(card, act) {
  const none = card.none && wordOf(card.none);
  const boxes = [];
  const status = h("p", { class: "small", role: "status" });
  const send = h("button", { type: "submit", class: "primary" }, words.goOn(0));
  const row = (label, isNone) => {
    const box = h("input", { type: "checkbox", value: label });
    box.addEventListener("change", () => {
      if (box.checked) for (const other of boxes) if (isNone || other.isNone) other.box.checked = other.box === box;
      const count = boxes.filter((b) => b.box.checked && !b.isNone).length;
      send.firstChild.data = words.goOn(count);
      status.textContent = "";
    });
    boxes.push({ box, isNone });
    return h("label", { class: isNone ? "row none" : "row" }, box, h("span", null, label));
  };
  const rows = list(card.options).map((option) => row(wordOf(option), false));
  if (none) rows.push(row(none, true));
  return h(
    "form",
    {
      class: "ticks",
      submit: (event) => {
        event.preventDefault();
        const ticked = boxes.filter((b) => b.box.checked).map((b) => b.box.value);
        if (ticked.length) act.say(ticked.join(", "));
        else status.textContent = words.tickOne(none);
      },
    },
    rows,
    card.note && h("p", { class: "small" }, card.note),
    status,
    send,
  );
}

function agreement(card, act) {
  const box = h("input", { type: "checkbox" });
  const status = h("p", { class: "small", role: "status" });
  const agree = () => (card.age && !box.checked ? (status.textContent = words.tickFirst) : act.press(card.agree));
  return [
    card.age && h("label", { class: "row" }, box, h("span", null, card.age)),
    status,
    h("button", { type: "button", class: "primary wide", click: agree, "data-title": card.agree.title }, card.agree.title),
    card.without && button(card.without, act, "link"),
  ];
}

/** A button that says its own title to the guide. */
export function button(item, act, kind) {
  const title = wordOf(item);
  const press = (event) => event.currentTarget.hasAttribute("aria-disabled") || act.press(item);
  return h("button", { type: "button", class: kind, "data-title": title, click: press }, title);
}

const actionKind = (item, i) =>
  ({ stop: "stop", link: "link", plain: "" })[item.style] ?? (item.style === "primary" || i === 0 ? "primary" : "");

function facts(card, act) {
  return h(
    "div",
    { class: "chips" },
    list(card.facts).map((fact) =>
      fact?.payload ? button(fact, act, "chip") : h("span", { class: "chip" }, wordOf(fact)),
    ),
  );
}

/** The card of a message; `id` numbers its heading. */
export function drawCard(card, id, act) {
  const tight = list(card.tight);
  const weak = list(card.weak);
  const title = h("h2", { id: `t${id}`, tabindex: "-1" });
  if (card.over || card.step) {
    title.append(h("span", { class: "over" }, card.over && h("span", null, card.over), card.over && card.step && heard(", "), card.step && h("span", null, card.step)));
    if (card.title) title.append(heard(": "));
  }
  title.append(card.title || "");
  const dose = card.dose && h("p", { class: "dose" }, card.dose, card.dose_note && h("small", null, card.dose_note));
  const notes = [
    card.feel && note("feel", words.feel, card.feel),
    card.stop_if && note("stop", words.stopIf, card.stop_if),
  ];
  const left = [
    card.picture && picture(card.picture, card.picture_alt || card.title),
    card.text && paragraphs(card.text),
    list(card.points).length > 0 && h("ul", { class: "points" }, list(card.points).map((p) => h("li", null, wordOf(p)))),
    list(card.facts).length > 0 && facts(card, act),
  ];
  const steps = list(card.steps).length > 0 && h("ol", { class: "steps" }, list(card.steps).map((s) => h("li", null, wordOf(s))));
  const body =
    card.kind === "exercise"
      ? [h("div", { class: "two" }, h("div", null, left, steps), h("div", null, dose, notes))]
      : [left, dose, steps, card.notice && paragraphs(card.notice), notes];
  return h(
    "section",
    { class: `card ${card.kind === "consent" ? "calm" : ""}`, "aria-labelledby": `t${id}` },
    title.textContent && title,
    body,
    tight.length > 0 && numbered(words.tight, tight, "lengthen", 1),
    weak.length > 0 && numbered(words.weak, weak, "build", tight.length + 1),
    card.why && note("why", words.why, card.why),
    list(card.rows).length > 0 && h("ol", { class: "routine" }, list(card.rows).map(routineRow)),
    (card.programme || card.research) &&
      h("div", { class: "views" },
        card.programme && note("line", words.programme, card.programme),
        card.research && note("chosen", words.research, card.research)),
    card.next && paragraphs(card.next),
    card.honest && paragraphs(card.honest, "small"),
    list(card.sources).length > 0 &&
      h("details", null, h("summary", null, words.sources(card.sources.length)), h("ul", null, card.sources.map((s) => h("li", null, wordOf(s))))),
    card.question && h("p", { class: "asked" }, card.question),
    list(card.options).length > 0 && tickList(card, act),
    card.agree && agreement(card, act),
    list(card.actions).length > 0 && h("div", { class: "actions" }, list(card.actions).map((a, i) => button(a, act, actionKind(a, i)))),
    list(card.links).length > 0 && h("div", { class: "links" }, list(card.links).map((l) => button(l, act, "link"))),
  );
}

/** The card that stays until it is released; its first words are the deed. */
export function drawEmergency(entry, act, write, all) {
  const card = entry.card;
  const number = String(card.number || "").replace(/[^0-9+*#]/g, "");
  const quiet = [...list(card.actions), ...list(entry.buttons)].filter((b) => b.payload);
  return h(
    "section",
    { class: "emergency", "aria-labelledby": "alarm" },
    h("h2", { id: "alarm", tabindex: "-1" }, card.title || entry.lead || entry.text || ""),
    number && h("a", { class: "call", href: "tel:" + number }, icon("phone"), card.call || words.call(card.number)),
    h(
      "div",
      { class: "rest" },
      card.why && paragraphs(card.why),
      list(card.meanwhile).length > 0 && h("ul", null, list(card.meanwhile).map((m) => h("li", null, wordOf(m)))),
      h("div", { class: "links" }, 
        quiet.map((b) => button(b, act, "link")),
        h("button", { type: "button", class: "link write", click: write }, words.write),
        h("button", { type: "button", class: "link all", click: all }, words.all)),
    ),
  );
}
