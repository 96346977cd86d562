// The page: puts connection, turns, composer and menu together.
import { drawEmergency } from "./cards.js";
import { Connection, newId } from "./connection.js";
import { h } from "./elements.js";
import { restoreLook, setUpMenu } from "./menu.js";
import { guideTurn, personTurn, problemTurn, repaint, settle } from "./turns.js";
import { words } from "./words.js";

const $ = (id) => document.getElementById(id);
const app = $("app");
const log = $("log");
const pinned = $("emergency");
const composer = $("composer");
const field = $("text");
const thinking = $("thinking");
const line = $("connection");
const head = document.querySelector("header");
const calm = () => document.documentElement.dataset.quiet || matchMedia("(prefers-reduced-motion: reduce)").matches;

let replaying = false;
let answeredByButton = false;
let thought = 0;

const connection = new Connection({
  entry: show,
  busy: (busy) => {
    // A quick answer needs no sign of thought.
    clearTimeout(thought);
    thought = setTimeout(() => think(busy), busy ? 300 : 0);
  },
  ended: () => {
    const fresh = () => location.reload();
    const start = h("button", { type: "button", click: async () => { await connection.open(true); fresh(); } }, words.again);
    add(h("div", { class: "turn guide" }, h("p", null, words.ended), h("div", { class: "replies" }, start)));
    composer.hidden = true;
  },
  sent: (message) => {
    const slip = slipOf(message.mid);
    if (slip) note(slip, "");
  },
  refused,
  lost: (seconds) => {
    const kept = connection.outbox.length ? ` ${words.kept}` : "";
    for (const waiting of log.querySelectorAll(".pending")) note(waiting, words.waiting);
    tell("lost", (seconds ? words.lost(seconds) : words.given) + kept, seconds ? words.tryNow : words.tryAgain, () => connection.now());
  },
  trying: () => tell("lost", words.trying),
  back: (kept) => {
    if (line.dataset.state !== "lost") return;
    tell("back", kept ? words.backSent : words.back);
    setTimeout(() => line.dataset.state === "back" && tell(), 4000);
  },
});

function think(busy) {
  thinking.hidden = !busy;
  hang();
  if (busy) follow(thinking);
}

/** The connection line; empty when there is nothing to say. */
function tell(state, text, action, click) {
  const spoken = line.querySelector("span");
  if (state && line.dataset.state === state && spoken && action === line.querySelector("button")?.textContent) {
    spoken.textContent = text;
    return;
  }
  line.dataset.state = state || "";
  line.replaceChildren(...(state ? [h("span", null, text)] : []), ...(action ? [h("button", { type: "button", class: "link", click }, action)] : []));
}

const slipOf = (mid) => log.querySelector(`.person[data-mid="${CSS.escape(mid || "")}"]`);

function note(slip, text) {
  const small = slip.querySelector(".tiny");
  small.textContent = text;
  small.hidden = !text;
}

/** Put a turn at the end and keep the newest words in sight. */
function add(turn) {
  if (!replaying) turn.classList.add("new");
  log.append(turn);
  hang();
  follow(turn);
}

function follow(turn) {
  if (replaying) return;
  const above = head.offsetHeight + 20;
  const room = innerHeight - $("foot").offsetHeight - above;
  const top = turn.getBoundingClientRect().top + scrollY;
  const bottom = document.documentElement.scrollHeight - innerHeight;
  scrollTo({ top: turn.offsetHeight > room ? top - above : bottom, behavior: calm() ? "auto" : "smooth" });
}

/** Where an element lies in the log, whatever moves at the moment. */
function topOf(element) {
  let top = 0;
  for (; element && element !== log.parentElement; element = element.offsetParent) top += element.offsetTop;
  return top;
}

/** Hang the bob beside the guide's newest words, or where it is thinking. */
function hang() {
  const turns = log.querySelectorAll(".guide:not(.urgent)");
  const newest = thinking.hidden ? turns[turns.length - 1] : thinking;
  const rail = $("rail");
  const urgent = pinned.firstChild;
  rail.classList.toggle("thinks", !thinking.hidden);
  rail.classList.toggle("ends", Boolean(urgent));
  const words = newest && !newest.classList.contains("bare") && newest.querySelector(".lead, p");
  let length = newest ? topOf(words || newest) + (words ? 3 : 0) : 0;
  if (newest === thinking) length += 22;
  if (urgent) length = log.parentElement.offsetHeight;
  rail.style.height = `${Math.max(0, Math.round(length))}px`;
  rail.hidden = !newest && !urgent;
}

/** Show one entry of the log. */
function show(entry) {
  if (entry.release_emergency) pin(null);
  if (entry.who === "person") {
    const slip = slipOf(entry.mid);
    if (slip) {
      slip.classList.remove("pending");
      if (slip.nextElementSibling && !slip.nextElementSibling.matches(".pending")) log.append(slip);
    } else add(personTurn(entry, false));
    settleBefore(entry);
    return hang();
  }
  if (entry.who === "problem") return add(problemTurn(entry, retry));
  const turn = guideTurn(entry, send);
  // The pinned card makes room for what is said after it.
  app.classList.toggle("talking", Boolean(pinned.firstChild));
  if (turn.childElementCount) add(turn);
  if (entry.card?.kind === "emergency") pin(entry);
  const heading = turn.querySelector(".card h2");
  if (heading && answeredByButton && !replaying) heading.focus({ preventScroll: true });
}

function settleBefore(entry) {
  for (const turn of log.querySelectorAll(".guide:not(.settled)")) {
    settle(turn, Number(turn.dataset.id) === entry.answers ? entry.text : null);
  }
}

/** Pin the emergency card, or take it away when it was released. */
function pin(entry) {
  const hidesFocus = composer.contains(document.activeElement);
  pinned.replaceChildren(...(entry ? [drawEmergency(entry, { press: (b) => send({ text: b.title, payload: b.payload, answers: entry.id }) }, write, () => app.classList.remove("talking"))] : []));
  composer.hidden = Boolean(entry);
  app.classList.toggle("alarm", Boolean(entry));
  app.classList.remove("talking");
  for (const turn of log.querySelectorAll(".guide")) turn.classList.toggle("before", Boolean(entry));
  hang();
  if (entry && !replaying) scrollTo(0, document.documentElement.scrollHeight);
  if (entry && hidesFocus && !replaying) $("alarm").focus({ preventScroll: true });
}

function write() {
  composer.hidden = false;
  app.classList.add("talking");
  field.focus();
}

/** Send a message of the person: {text, payload?, answers?}. */
function send(message) {
  message.mid = newId();
  answeredByButton = message.answers !== undefined;
  const slip = personTurn(message, true);
  add(slip);
  settleBefore(message);
  if (!connection.stream) note(slip, words.waiting);
  connection.send(message);
}

async function retry(mid, button) {
  button.disabled = true;
  connection.send({ mid: newId(), again: mid });
}

function refused(message, sentence) {
  const slip = slipOf(message.mid);
  if (!slip) return tell("failed", sentence || words.notSent);
  slip.classList.add("failed");
  note(slip, sentence ? `${words.notSent} ${sentence}` : words.notSent);
  const again = h("button", { type: "button", class: "link", click: () => (slip.remove(), send(message)) }, words.sendAgain);
  if (message.answers === undefined && !field.value) {
    field.value = message.text;
    grow();
  } else slip.querySelector(".tiny").append(" ", again);
}

function grow() {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 170)}px`;
  const most = connection.facts.characters || 5000;
  const left = most - field.value.length;
  $("count").textContent = left > 500 ? "" : left >= 0 ? words.left(left) : words.tooMany(-left);
  composer.classList.toggle("ready", field.value.trim() !== "" && left >= 0);
  composer.classList.toggle("filled", field.value !== "");
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!composer.classList.contains("ready")) return field.focus();
  send({ text: field.value.trim() });
  field.value = "";
  grow();
  field.focus();
});
field.addEventListener("input", grow);
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

function clear(text) {
  log.replaceChildren(...(text ? [h("div", { class: "turn guide" }, h("p", null, text))] : []));
  hang();
}

const hello = (menu) => connection.send({ mid: newId(), menu });

setUpMenu($("menu-button"), $("menu"), {
  days: () => connection.facts.kept_days,
  changed: () => (repaint(log), hang()),
  startOver: () => {
    clear();
    hello("start_over");
  },
  download: async () => {
    const answer = await fetch("data").catch(() => null);
    if (!answer?.ok) return false;
    const link = h("a", { href: URL.createObjectURL(await answer.blob()), download: "plumbline-data.json" });
    link.click();
    URL.revokeObjectURL(link.href);
    return true;
  },
  remove: async () => {
    connection.close();
    const answer = await fetch("data", { method: "DELETE" }).catch(() => null);
    if (!answer?.ok) {
      connection.listen();
      return false;
    }
    pin(null);
    clear(words.removed);
    composer.hidden = true;
    const start = h("button", { type: "button", click: () => location.reload() }, words.again);
    log.lastElementChild.append(h("div", { class: "replies" }, start));
    return true;
  },
});

async function start() {
  let past;
  try {
    past = await connection.open();
  } catch {
    tell("lost", words.given, words.tryAgain, () => (tell("lost", words.trying), start()));
    return;
  }
  tell();
  replaying = true;
  log.setAttribute("aria-live", "off");
  past.entries.forEach(show);
  replaying = false;
  scrollTo(0, document.documentElement.scrollHeight);
  setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
  thinking.hidden = !past.busy;
  hang();
  connection.listen();
  if (!past.entries.length && !past.busy) hello("hello");
  if (matchMedia("(pointer: fine)").matches && !composer.hidden) field.focus();
}

restoreLook();
new ResizeObserver(hang).observe(log);
new ResizeObserver(() => document.documentElement.style.setProperty("--head", `${head.offsetHeight}px`)).observe(head);
addEventListener("offline", () => connection.stream && connection.retry());
addEventListener("online", () => connection.now());
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => repaint(log));
start();
