// The conversation: puts connection, turns, composer and menu together.
import { composer } from "./composer.js";
import { Connection, newId } from "./connection.js";
import { h, press } from "./elements.js";
import { drawEmergency } from "./emergency.js";
import { setUpMenu } from "./menu.js";
import { chips, routine } from "./parts.js";
import { follow, hang } from "./rail.js";
import { stopClocks } from "./ring.js";
import { ask, guide, store, word } from "./setting.js";
import { actOf, guideTurn, personTurn, plainTurn, settle } from "./turns.js";

/** Run the conversation in the parts of a frame; the answer has `focus()`. */
export function converse(all, parts) {
  const { app, page, head, line, main, log, thinking, foot, pinned, undock, aside } = parts;
  let replaying = false;
  let pressed = false;
  let thought = 0;
  const form = composer((text) => send({ text }));
  const field = form.querySelector("textarea");
  const active = () => all.getRootNode().activeElement;
  const place = () => hang(parts);

  const connection = new Connection({
    entry: show,
    busy: (busy) => {
      // A quick answer needs no sign of thought.
      clearTimeout(thought);
      thought = setTimeout(think, busy ? 300 : 0, busy);
    },
    overview,
    log: (waiting) => {
      if (!log.childElementCount) return;
      // The server no longer knows what stands here: it stays to be read, an emergency in sight
      // until the page is loaded anew, and a hello follows.
      settleBefore({});
      add(plainTurn(word("forgot")));
      if (!waiting) connection.send({ mid: newId(), menu: "hello" });
    },
    ended: () => {
      add(plainTurn(word("ended"), word("again"), begin));
      form.hidden = true;
    },
    sent: (message) => note(message.mid, ""),
    refused,
    lost: (seconds) => {
      const kept = connection.outbox.length ? ` ${word("kept")}` : "";
      for (const slip of log.querySelectorAll(".pending")) note(slip.dataset.mid, word("waiting"));
      tell("lost", (seconds ? word("lost", seconds) : word("given")) + kept, word(seconds ? "tryNow" : "tryAgain"), () => connection.now());
    },
    trying: () => tell("lost", word("trying")),
    back: (kept) => {
      if (line.dataset.state !== "lost") return;
      tell("back", word(kept ? "backSent" : "back"));
      setTimeout(() => line.dataset.state === "back" && tell(), 4000);
    },
  });

  function think(busy) {
    thinking.hidden = !busy;
    place();
    if (busy && !replaying) follow(parts, thinking);
  }

  /** The connection line; empty when there is nothing to say. */
  function tell(state, text, label, click) {
    const spoken = line.querySelector("span");
    const same = state && line.dataset.state === state && spoken && label === line.querySelector("button")?.textContent;
    line.dataset.state = state || "";
    if (same) spoken.textContent = text;
    else line.replaceChildren(...(state ? [h("span", null, text)] : []), ...(label ? [press("link", label, click)] : []));
  }

  const slipOf = (mid) => log.querySelector(`.person[data-mid="${CSS.escape(mid || "")}"]`);

  function note(mid, text) {
    const small = slipOf(mid)?.querySelector(".tiny");
    if (!small) return;
    small.textContent = text;
    small.hidden = !text;
  }

  /** Put a turn at the end and keep the newest words in sight. */
  function add(turn) {
    if (!replaying) turn.classList.add("new");
    log.append(turn);
    place();
    if (!replaying) follow(parts, turn);
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
    app.classList.toggle("talking", Boolean(pinned.firstChild));
    if (turn.childElementCount) add(turn);
    if (entry.card?.kind === "emergency") pin(entry);
    dock(turn.querySelector(".card.exercise .actions"));
    const heading = turn.querySelector(".card h2");
    if (heading && pressed && !replaying) heading.focus({ preventScroll: true });
  }

  /** In a narrow frame the buttons of an exercise take the composer's place. */
  function dock(actions) {
    app.classList.toggle("docked", Boolean(actions) && !pinned.firstChild);
  }

  function settleBefore(entry) {
    for (const turn of log.querySelectorAll(".guide:not(.settled)")) settle(turn, Number(turn.dataset.id) === entry.answers ? entry.text : null);
  }

  /** Pin the emergency card, or take it away when it was released. */
  function pin(entry) {
    const hidesFocus = form.contains(active());
    if (!entry && !pinned.firstChild) return;
    pinned.replaceChildren(...(entry ? [drawEmergency(entry, actOf(entry, send), write, () => app.classList.remove("talking"))] : []));
    form.hidden = Boolean(entry);
    app.classList.toggle("alarm", Boolean(entry));
    app.classList.remove("talking", "docked");
    for (const turn of log.querySelectorAll(".guide")) turn.classList.toggle("before", Boolean(entry));
    place();
    if (!entry || replaying) return;
    stopClocks();
    page.scrollTop = page.scrollHeight;
    if (hidesFocus) pinned.querySelector("h2").focus({ preventScroll: true });
  }

  function write() {
    form.hidden = false;
    app.classList.remove("docked");
    if (pinned.firstChild) app.classList.add("talking");
    field.focus({ preventScroll: true });
  }

  /** Send a message of the person: {text, payload?, answers?, title?}. */
  function send({ text, payload, answers, title }) {
    const message = { mid: newId(), text, payload, answers };
    pressed = answers !== undefined;
    if (pressed) stopClocks();
    add(personTurn(message, true));
    settleBefore({ answers, text: title || text });
    if (!connection.stream) note(message.mid, word("waiting"));
    connection.send(message);
  }

  function refused(message, sentence) {
    const slip = slipOf(message.mid);
    if (!slip) return tell("failed", sentence || word("notSent"));
    slip.classList.add("failed");
    note(message.mid, sentence ? `${word("notSent")} ${sentence}` : word("notSent"));
    if (message.answers === undefined && !field.value) return form.put(message.text);
    slip.querySelector(".tiny").append(" ", press("link", word("sendAgain"), () => (slip.remove(), send(message))));
  }

  /** What is known and today's routine, beside the log where there is room. */
  function overview(seen) {
    guide.overview = seen;
    if (!aside) return;
    const known = seen.known || [];
    const today = seen.today || [];
    aside.replaceChildren(
      ...(known.length ? [h("h2", null, word("knowing")), ...chips(known, { press: sayItem })] : []),
      ...(today.length ? [h("h2", null, word("today")), routine(today, true), h("a", { class: "link", href: guide.base + "plan", target: "_blank" }, word("plan"))] : []));
    aside.hidden = !aside.childElementCount;
  }

  const sayItem = (item) => send({ text: item.say || item.title || item.text || item.label, payload: item.payload });

  function clear(...turns) {
    log.replaceChildren(...turns);
    place();
  }

  setUpMenu(all, parts.menuButton, parts.menu, {
    say: sayItem,
    changed: place,
    startOver: () => {
      clear();
      connection.send({ mid: newId(), menu: "start_over" });
    },
    remove: async () => {
      connection.close();
      const answer = await ask("data", { method: "DELETE" }).catch(() => null);
      if (!answer?.ok) {
        connection.listen();
        return false;
      }
      store("token:" + guide.base, "");
      guide.token = null;
      connection.outbox.length = 0;
      connection.save();
      pin(null);
      overview({});
      clear(plainTurn(word("removed"), word("again"), begin));
      form.hidden = true;
      return true;
    },
  });

  function begin() {
    clear();
    form.hidden = false;
    start(true);
  }

  async function start(fresh) {
    let past;
    try {
      past = await connection.open(fresh === true);
    } catch {
      tell("lost", word("given"), word("tryAgain"), () => (tell("lost", word("trying")), start()));
      return;
    }
    tell();
    thinking.textContent = word("thinking");
    undock.textContent = word("write");
    replaying = true;
    log.setAttribute("aria-live", "off");
    past.entries.forEach(show);
    for (const message of connection.outbox) if (message.text && !slipOf(message.mid)) add(personTurn(message, true));
    replaying = false;
    overview(past.overview);
    page.scrollTop = page.scrollHeight;
    setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
    thinking.hidden = !past.busy;
    place();
    connection.listen();
    focus();
  }

  function focus() {
    if (matchMedia("(pointer: fine)").matches && !form.hidden) field.focus({ preventScroll: true });
    else if (pinned.firstChild) pinned.querySelector("a, h2").focus();
  }

  foot.append(form);
  undock.addEventListener("click", write);
  new ResizeObserver(place).observe(log);
  new ResizeObserver(() => app.style.setProperty("--head", `${head.offsetHeight}px`)).observe(head);
  addEventListener("offline", () => connection.stream && connection.retry());
  addEventListener("online", () => connection.now());
  start();
  return { focus };
}
