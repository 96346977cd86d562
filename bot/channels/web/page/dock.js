// The foot of the talk: a deed stays in reach, and what is to be read first leads on to its answers.
import { opener, press } from "./elements.js";
import { icon } from "./icons.js";
import { word } from "./setting.js";
import { seat } from "./turns.js";

// All others are pressed while the card is looked at, or wanted at once: whether somebody is safe.
const AT_EASE = ".care:not(.talk *), .education, .progress, .scale";
const MOST = 0.34; // of a window: what takes more stands below its card
const AT_ONCE = 0.45; // the same for what is wanted at once, or asked of what is done or seen
const SETTLED = 900; // milliseconds in which what comes finds its place: nothing of it was read yet
const FADE = 3; // pixels in which the cover begins, and from the head on those of a line that is in its haze
const LINE = 18; // pixels of a line: less of it is no word
const EDGE = 24; // pixels of a card below its last words, and twice those within a link below its own

/** Docks the answers of one turn at a time, by the room there is. */
export function docking({ app, dock, writing, foot, head, log, page }, reading) {
  let turn;
  let inFoot = false;
  let since = 0;
  let clock = ""; // in the foot while it runs out of sight
  const spot = new Comment(); // where it came from
  const range = new Range();
  const more = press("onward", "", reading.onward);
  const small = () => getComputedStyle(dock).getPropertyValue("--small");
  // Where the foot has little room, and on phones before anything is agreed to, the field is a link.
  const docks = (on) => {
    app.classList.toggle("docked", on);
    app.classList.toggle("tucked", (on || turn?.kind === "consent") && small());
  };
  const back = () => {
    if (inFoot) seat(turn);
    spot.replaceWith(clock);
    clock = "";
    more.remove();
    docks(false);
    inFoot = false;
  };
  /** A line that the foot would cut through is covered whole, and so is a heading without its words; a line under the head, too. */
  const cover = () => {
    const edge = foot.getBoundingClientRect().top;
    const from = head.getBoundingClientRect().bottom;
    let cut = 0;
    let over = 0;
    let plain = false; // what is cut stands on the page, not on a card
    for (const part of log.children) {
      const { top, bottom } = part.getBoundingClientRect();
      for (const words = document.createTreeWalker(part, (top < edge && bottom > edge) || (top < from + FADE && bottom > from) ? 4 : 0); words.nextNode();) {
        const { parentNode } = words.currentNode;
        range.selectNode(words.currentNode);
        // What is only heard takes no room.
        for (const { top, bottom } of parentNode.checkVisibility() && !parentNode.matches(".heard") ? range.getClientRects() : []) {
          if (top < edge && bottom > edge && edge - top > cut) {
            cut = edge - top;
            plain = !parentNode.closest(".card");
          }
          if (top < from + FADE && bottom > from) over = Math.max(over, bottom - from);
        }
      }
    }
    for (const note of log.querySelectorAll("div.note")) {
      const { top } = note.getBoundingClientRect();
      if (top < edge && note.checkVisibility() && note.children[1].getBoundingClientRect().top > edge - LINE) cut = Math.max(cut, edge - top);
    }
    // Of a button or a slip under the head no edge is left without its words.
    for (const part of log.querySelectorAll(".slip, .replies > *")) {
      const left = part.getBoundingClientRect().bottom - from;
      if (part.checkVisibility() && left > 0 && left < LINE) over = Math.max(over, left);
    }
    // What is pressed is not shown cut or in the haze above the field: it comes whole.
    for (const way of log.querySelectorAll(".link, .replies > *, summary")) way.classList.toggle("cut", way.getBoundingClientRect().bottom > edge + EDGE / 2);
    foot.classList.toggle("plain", plain);
    foot.style.setProperty("--cut", `${cut && cut + FADE}px`);
    head.style.setProperty("--over", `${over}px`);
  };
  /** Where what has begun goes on below what is seen one sign says so beside the writing, and counts the rows. */
  const watch = () => {
    docks(inFoot);
    if (app.matches(".alarm")) return more.remove();
    // Who does not see the card is told what its answer in the foot says yes to.
    if (inFoot && !turn.given.querySelector(".asked") && !clock && !turn.card.querySelector(".runs") && turn.card.getBoundingClientRect().top > foot.getBoundingClientRect().top) dock.dataset.asks = turn.name;
    else delete dock.dataset.asks;
    // Whatever is said in between, a clock that runs stays in sight.
    const runs = inFoot && !clock && turn.card.querySelector(".runs:not(:focus-within)");
    const below = (element, slack = 1) => element?.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + slack;
    // The foot has its height by then.
    requestAnimationFrame(cover);
    if (runs && below(runs.querySelector(".keys"))) {
      clock = runs;
      clock.replaceWith(spot);
      dock.prepend(clock);
    }
    // Why a safety list or a check is put, and the way past it, are read by who asks for them.
    const asks = turn?.quiet?.firstChild && ["screen", "check"].includes(turn.kind);
    const end = turn?.quiet?.firstChild && !asks ? turn.quiet : turn?.given ? turn.card || turn.given : log.lastElementChild;
    const rest = end === turn?.card ? (asks && turn.quiet.offsetHeight) + EDGE : end === turn?.quiet ? EDGE / 2 : 1;
    const read = performance.now() - since > SETTLED;
    // A row under the foot counts; a list is not sent before each was seen or ticked.
    const under = () => [...(turn?.card?.querySelectorAll(".ticks .row:not([hidden], :has(:checked))") || [])].filter((row) => {
      const hidden = below(row);
      row.seen ||= read && !hidden;
      return hidden;
    });
    // What has not begun is come to by the way to the latest.
    const reads = below(end, rest) && reading.begun();
    // A docked foot may be lower or higher.
    if (reads) docks(true);
    if (!reads || !below(end, rest)) {
      under();
      // Who came to the end by it is at the answers.
      if (more.matches(":focus")) turn?.given?.querySelector("button, input")?.focus({ preventScroll: true });
      // Its place stays beside what is docked: nothing moves under a thumb.
      more.className = "onward read";
      return (inFoot && read) || more.remove();
    }
    // It takes room itself; put there anew it would lose the keyboard.
    more.isConnected || writing.append(more);
    more.classList.remove("read");
    const rows = under();
    more.classList.toggle("unread", rows.some((row) => !row.seen));
    more.replaceChildren(rows.length ? word("rowsBelow", rows.length) : word("readOn"), icon("below"));
  };
  /** A deed in the foot where the card, read from its first unread words, leaves it no room. */
  const fit = () => {
    // The foot is the emergency's: nothing stands below its card. What was asked before consent is read first.
    const first = reading.unread()?.closest(".turn");
    if (app.matches(".alarm") || (turn?.kind === "consent" && [first, first?.nextElementSibling].some((one) => one?.kind === "education"))) {
      back();
      return watch();
    }
    // What is being pressed stays where it is, and so does what is in sight beside all that is scrolled.
    if (inFoot || !turn?.card || !turn.given || turn.given.matches(AT_EASE) || turn.given.matches(":focus-within") || getComputedStyle(turn.given).position === "sticky") return watch();
    const from = reading.unread()?.isConnected ? reading.unread() : turn;
    const needs = (part) => part.getBoundingClientRect().bottom - from.getBoundingClientRect().top > reading.room();
    if (needs(turn.given)) {
      back();
      dock.prepend(turn.given);
      docks(true);
      inFoot = true;
      watch(); // its sign takes room, too
      // Of a check in the least room a step is in sight: its answers wait behind one button.
      const step = turn.kind === "check" && turn.card.querySelector(".steps li");
      if (step && small() && !turn.opens && needs(step)) turn.given.prepend((turn.opens = opener(word("openAnswers"), () => turn.card.append(turn.quiet))));
      // The ways past it stand beside that button while it is there, whenever the foot is filled.
      if (turn.opens?.isConnected) turn.given.append(turn.quiet);
      watch();
      // Its own height is at most what a low window gives it, without the name of a card that the page goes to.
      delete dock.dataset.asks;
      if (dock.scrollHeight > app.clientHeight * (turn.card.matches(".talk, .check, .pattern") ? AT_ONCE : MOST)) back();
    }
    watch();
  };
  new ResizeObserver(cover).observe(foot);
  page.onscroll = page.onchange = page.onclick = watch;
  // What opens in the foot and has no room there stands in its card.
  dock.addEventListener("click", () => {
    if (!inFoot || clock || dock.scrollHeight <= dock.clientHeight + 1) return;
    back();
    page.scrollTop = page.scrollHeight;
    turn.given.querySelector("button").focus({ preventScroll: true });
  });
  return {
    fit,
    /** From now on these answers are wanted; none when nothing is asked. */
    hold: (next) => {
      back();
      turn = next;
      since = performance.now();
      setTimeout(watch, SETTLED + 1); // what is in sight by then was seen
    },
    /** The window changed: what had no room may have some now, and the reverse. */
    anew: () => {
      if (dock.querySelector(".given:focus-within")) return;
      back();
      since = performance.now();
      fit();
    },
  };
}
