// Where the reader is: the first unread words of a reply stay in sight, and nobody is moved unasked.
import { calm } from "./setting.js";

const AT_END = 120; // pixels from the end that count as being at the end
const FAR = 0.6; // of a window: from here on the way to the end is offered
const OWN_MOVE = 600; // milliseconds in which scrolling is the page's own

/** Follow the talk in the parts of a frame; see the names below. */
export function reader({ page, head, foot, log, jump }) {
  let unread = null;
  let follows = true;
  let moved = 0;
  const behind = () => page.scrollHeight - page.clientHeight - page.scrollTop;
  const room = () => page.clientHeight - head.offsetHeight - foot.offsetHeight - 24;
  const topOf = (element) => element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
  const go = (top, smooth) => {
    moved = performance.now();
    page.scrollTo({ top, behavior: smooth && !calm() ? "smooth" : "instant" });
  };
  const offer = () => {
    const last = log.lastElementChild;
    // A card that has begun is read and done from its head; its foot is in the dock.
    const begun = last?.card && last.getBoundingClientRect().top < foot.getBoundingClientRect().top;
    jump.hidden = begun || behind() < page.clientHeight * FAR;
  };
  const latest = () => {
    follows = true;
    unread = null;
    go(page.scrollHeight, true);
  };
  page.addEventListener("scroll", () => {
    if (performance.now() - moved > OWN_MOVE) follows = behind() < AT_END;
    offer();
  }, { passive: true });
  jump.addEventListener("click", latest);
  return {
    latest,
    room,
    topOf,
    /** The person said or pressed something, perhaps on another page: what comes now is the reply. */
    asked: (here = true) => {
      follows ||= here;
      unread = null;
    },
    /** Words that were not read yet; only the first of a reply is remembered. */
    came: (turn) => (unread ||= turn),
    unread: () => unread,
    /** Bring the first unread words into sight, with as much of what follows as there is room for. */
    follow: (smooth = true) => {
      const last = log.lastElementChild;
      if (follows && last) {
        const turn = unread?.isConnected ? unread : last;
        // What hangs above the first words is no part of them.
        const from = topOf(turn.matches(".bare") ? turn.querySelector(".card, .fold") || turn : turn);
        const end = page.scrollHeight;
        go(end - from > room() + foot.offsetHeight + 24 ? from - head.offsetHeight - 12 : end, smooth);
      }
      offer();
    },
    /** Change what may move the words, and keep the words that are read where they are. */
    steady: (change) => {
      const top = page.getBoundingClientRect().top + head.offsetHeight;
      const seen = [...log.querySelectorAll(".turn > *, .card > *")].find((element) => element.getBoundingClientRect().bottom > top);
      const before = seen?.getBoundingClientRect().top;
      // The browser would keep a place of its own besides.
      page.style.overflowAnchor = "none";
      change();
      if (seen) go(page.scrollTop + seen.getBoundingClientRect().top - before);
      setTimeout(() => (page.style.overflowAnchor = ""), OWN_MOVE);
    },
  };
}
