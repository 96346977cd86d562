// The conversation: puts connection, turns, composer and menu together.
import { fetchClocks, stopClocks } from "./cards.js";
import { composer } from "./composer.js";
import { Connection, newId } from "./connection.js";
import { docking } from "./dock.js";
import { h, press, segments, status } from "./elements.js";
import { drawEmergency } from "./emergency.js";
import { chips } from "./facts.js";
import { icon } from "./icons.js";
import { ordering } from "./log.js";
import { away, routine } from "./parts.js";
import { hang } from "./rail.js";
import { reader } from "./reading.js";
import { ask, chosenLook, dress, guide, store, stored, word } from "./setting.js";
import { connectionLine, slipsOf } from "./telling.js";
import { actOf, guideTurn, keyOf, personTurn, plainTurn } from "./turns.js";

const LATER = 500; // milliseconds until what nobody waits for is done
const QUICK = 300; // milliseconds: an answer within them needs no sign of thought
const SIGNS = { sending: 1000, slow: 8000 }; // milliseconds until a message that was not taken shows that it is on its way

/** Run the conversation in the parts of a frame. */
export function converse(all, parts) {
  const { app, page, head, line, log, thinking, foot, pinned, aside } = parts;
  let replaying, pressed, toggles;
  let thought = 0;
  let greeted = true; // false until the hello has come, which says where to begin
  let over = false; // the talk has ended: what is written then begins a new one
  const beside = actOf({}, send); // what is said or pressed beside the talk
  const form = composer(beside.say);
  const field = form.querySelector("textarea");
  const place = () => hang(parts);
  const soon = (busy) => (clearTimeout(thought), (thought = setTimeout(think, busy ? QUICK : 0, busy)));
  const tell = connectionLine(line);
  const { slipOf, note } = slipsOf(log);
  const reading = reader(parts);
  const dock = docking(parts, reading);
  const turns = ordering(log, (turn) => {
    stopClocks();
    dock.hold(turn);
  });

  const connection = new Connection({
    entry: show,
    busy: (busy) => {
      app.classList.toggle("busy", busy);
      if (!busy) turns.complete();
      soon(busy);
      if (busy) return;
      settleDown();
      setTimeout(() => (menu(), fetchClocks()), LATER);
      // Where nothing more is asked words are written, not on the line of a card that folded.
      if (!greeted || (!turns.open() && all.getRootNode().activeElement?.matches(".fold summary"))) focus();
      greeted = true;
    },
    overview,
    log: (waiting) => {
      if (!log.childElementCount) return;
      // The server no longer knows what stands here: it stays to be read, an emergency in sight
      // until the page is loaded anew, and a hello follows.
      turns.rest();
      add(plainTurn(word("forgot")));
      if (!waiting) connection.send({ mid: newId(), menu: "hello" });
    },
    ended: (farewell) => (app.classList.remove("busy"), connection.close(), finish(word(farewell))),
    sent: taken,
    refused,
    lost: (seconds) => {
      for (const slip of log.querySelectorAll(".pending")) note(slip.dataset.mid, word("waiting"));
      const kept = connection.outbox.length ? ` ${word("kept")}` : "";
      tell("lost", word("given") + kept, word(seconds ? "tryNow" : "tryAgain"), () => connection.now(), seconds && word("lost", seconds));
    },
    trying: () => tell("lost", word("trying")),
    back: (kept) => line.dataset.state === "lost" && tell("back", word(kept ? "backSent" : "back")),
  });

  function think(busy) {
    thinking.hidden = !busy;
    place();
    if (busy && !replaying) reading.follow();
  }

  /** Put a turn in its place and keep the first unread words in sight. */
  function add(turn, entry) {
    turn.classList.toggle("new", !replaying);
    entry ? turns.take(turn, entry) : turns.put(turn);
    if (turn.isConnected && turn.matches(".guide")) reading.came(turn);
    settleDown();
  }

  function settleDown() {
    place();
    if (replaying) return;
    dock.fit();
    reading.follow();
  }

  /** Show one entry of the log. */
  function show(entry) {
    if (entry.release_emergency) pin(null);
    if (entry.who === "person") {
      const slip = slipOf(entry.mid);
      if (replaying) turns.complete();
      if (entry.answers !== undefined) turns.answered(entry.answers, entry.text);
      if (!slip) {
        reading.asked(replaying);
        return add(personTurn(entry));
      }
      taken(entry);
      const next = slip.nextElementSibling;
      if (next && !next.matches(".pending") && next !== turns.open()) turns.put(slip);
      return place();
    }
    if (entry.who === "problem") {
      const again = (event) => {
        event.currentTarget.disabled = true;
        connection.send({ mid: newId(), again: entry.again });
      };
      return add(plainTurn(entry.text, word("tryAgain"), again, entry.id));
    }
    const turn = guideTurn(entry, send, write);
    // The pinned card makes room for what is said after it.
    app.classList.toggle("talking", !!pinned.firstChild);
    if (turn.given && turn.key === pinned.key) turn.given.hidden = true; // they stand in it
    if (turn.card) lower();
    // What is asked in words is answered in words, beside an emergency, too.
    if (!turn.given && turn.textContent.endsWith("?")) form.hidden = false;
    if (turn.childElementCount) add(turn, entry);
    if (entry.card?.kind === "emergency") pin(entry);
    if (pressed && !replaying) turn.querySelector(".card h2")?.focus({ preventScroll: true });
  }

  /** Pin the emergency card, or take it away when it was released. */
  function pin(entry) {
    const hidesFocus = foot.contains(all.getRootNode().activeElement);
    if (!entry && !pinned.firstChild) return;
    if (entry) turns.rest();
    pinned.replaceChildren(...(entry ? [drawEmergency(entry, actOf(entry, send), write, () => app.classList.remove("talking"))] : []));
    pinned.key = entry && keyOf(entry);
    form.hidden = !!entry;
    app.classList.toggle("alarm", !!entry);
    app.classList.remove("talking");
    for (const turn of log.querySelectorAll(".guide")) turn.classList.toggle("before", !!entry);
    place();
    if (!entry || replaying) return;
    stopClocks();
    reading.go(page.scrollHeight);
    if (hidesFocus) pinned.querySelector("h2").focus({ preventScroll: true });
  }

  /** The keyboard of a touch screen goes: it would cover the card. */
  function lower() {
    if (matchMedia("(pointer: coarse)").matches) field.blur();
  }

  function write() {
    form.hidden = false;
    if (pinned.firstChild) app.classList.add("talking");
    field.focus({ preventScroll: true });
  }

  /** Send a message of the person, said on the page as it was pressed: {text, shown?, payload?, answers?, menu?, title?}; with its `mid` once more. */
  async function send({ mid = newId(), text, shown, payload, answers, menu, title }) {
    if (over) await begin();
    const message = { mid, text, payload, answers, menu };
    pressed = answers !== undefined;
    if (turns.open()?.card) lower();
    overview(guide.overview); // what was opened there to change a fact shuts
    const slip = personTurn({ ...message, text: shown || text }, true);
    reading.asked(true, slip);
    app.classList.add("busy"); // not from when the server says so: what was asked would come back in between
    if (pressed) turns.answered(answers, title || text);
    add(slip);
    connection.stream || note(mid, word("waiting"));
    soon(connection.stream); // not from when the server says so: the first turn is slow
    for (const [sign, after] of Object.entries(SIGNS)) setTimeout(() => slipOf(mid)?.matches(".pending") && connection.stream && note(mid, word(sign)), after);
    store("log", connection.log);
    connection.send(message);
  }

  function taken({ mid }) {
    slipOf(mid)?.classList.remove("pending", "failed");
    note(mid, "");
  }

  function refused(message, sentence) {
    const slip = slipOf(message.mid);
    if (!slip) return tell("failed", sentence || word("notSent"));
    if (!slip.classList.replace("pending", "failed")) return; // taken after all
    app.classList.remove("busy");
    soon();
    note(message.mid, [word("notSent"), sentence].join(" "));
    // What the guide cannot take as it stands goes back to be changed.
    if (sentence && message.answers === undefined && !field.value) return form.put(message.text);
    slip.querySelector(".tiny").append(" ", press("link", word("sendAgain"), () => (slip.remove(), send(message))));
  }

  /** What is known and today's routine, beside the log where there is room. */
  function overview(seen) {
    guide.overview = seen;
    if (!aside) return;
    aside.ariaLabel = word("beside");
    const { known = [], today = [] } = seen;
    aside.replaceChildren(
      ...(known.length + today.length ? [] : [h("h2", null, word("way")), routine([1, 2, 3, 4].map((step) => ({ title: word("way" + step), state: step < 2 && "now" })), true)]),
      ...(known.length ? [h("h2", null, word("knowing")), chips(known, beside)] : []),
      ...(today.length ? [h("h2", null, word("today"), seen.done && `: ${seen.done}`), routine(today, true), away("plan", "link", word("plan"))] : []));
    aside.querySelector(".now")?.scrollIntoView({ block: "nearest" });
  }

  function clear() {
    turns.rest();
    log.replaceChildren();
    place();
  }

  /** The end of a conversation: nothing to change, one way on; the field stays, as danger may be told at any time. */
  function finish(text) {
    soon();
    turns.rest();
    overview({ unkept: true });
    add(plainTurn(text, word("again"), begin));
    over = true;
  }

  const does = {
    say: beside.press,
    write: beside.say,
    place,
    go: reading.go,
    tell: (text) => tell("back", text),
    startOver: () => {
      if (over) return begin();
      clear();
      connection.send({ mid: newId(), menu: "start_over" });
    },
    removed: () => {
      pin(null);
      clear();
      finish(word("removed"));
    },
  };
  const needs = { h, press, segments, status, chips, icon, away, routine, ask, chosenLook, connection, dress, guide, store, word };
  const menu = () => (toggles ||= import(guide.base + "page/menu.js").then(({ menuOf }) => menuOf(needs, all, parts, does), () => (toggles = null)));
  parts.menuButton.onclick = async () => (await menu())?.();

  function begin() {
    clear();
    over = form.hidden = false;
    return start(true);
  }

  async function start(fresh) {
    let past;
    try {
      past = await connection.open(fresh);
    } catch {
      tell("lost", word("given"), word("tryAgain"), () => (tell("lost", word("trying")), start()));
      return;
    }
    tell();
    thinking.textContent = word("thinking");
    replaying = true;
    log.ariaLive = "off";
    const earlier = stored("log"); // a later visit begins a log of its own
    if (past.entries[0]?.id > 1 || (!fresh && earlier && earlier !== past.epoch)) log.append(h("p", "gone small", word("gone")));
    past.entries.forEach(show);
    if (!past.busy) turns.complete();
    for (const message of connection.outbox) if (message.text && !slipOf(message.mid)) add(personTurn(message, true));
    replaying = false;
    overview(past.overview);
    thinking.hidden = !past.busy;
    place();
    dock.fit();
    reading.asked();
    reading.came(turns.open() || log.lastElementChild);
    reading.follow(false);
    setTimeout(() => (log.ariaLive = "polite"), LATER);
    connection.listen();
    if (past.entries.length) focus();
    else greeted = false;
  }

  /** Begin at the composer, or at the card that waits for an answer. */
  function focus() {
    if (pinned.firstChild) pinned.querySelector("a, h2").focus();
    else if (turns.open()?.card && !field.value) app.open && turns.open().querySelector("h2")?.focus({ preventScroll: true });
    else if (matchMedia("(pointer: fine)").matches && !form.hidden) field.focus({ preventScroll: true });
  }

  parts.writing.append(form);
  field.addEventListener("input", () => turns.open()?.querySelector(".step")?.whole?.());
  new ResizeObserver(() => (place(), replaying || dock.fit())).observe(log);
  for (const part of [head, foot]) new ResizeObserver(() => app.style.setProperty("--" + part.id, `${part.offsetHeight}px`)).observe(part);
  new ResizeObserver(() => dock.anew()).observe(app);
  addEventListener("offline", () => connection.stream && connection.retry());
  addEventListener("online", () => connection.now());
  start();
  return { focus };
}
