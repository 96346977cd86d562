// Where the reader is: the first unread words of a reply stay in sight, and nobody is moved unasked.
import { topOf } from "./rail.js";
import { calm } from "./setting.js";

const AT_END = 120; // pixels from the end that count as being at the end
const FAR = 0.6; // of a window: from here on the way to the end is offered
const KEPT = 40; // pixels of what was seen that stay in sight on the way on
const ABOVE = 8; // pixels between the head and what is read

/** An answer is read from its question on, where that is shown. */
const questionOf = (turn) => {
  const before = turn?.kind === "education" && turn.previousElementSibling;
  return before && before.matches(".person") && before.offsetHeight && before;
};

/** Follow the talk in the parts of a frame; see the names below. */
export function reader({ page, head, main, foot, log, jump }) {
  let unread, said;
  let follows = true;
  let [aim, off] = [0, 0]; // where the page goes by itself, and how far that was from what was seen
  let own = true; // nobody but the page has scrolled since
  let led = false; // it was brought to what is unread, and the reader has done nothing since
  const end = () => page.scrollHeight - page.clientHeight;
  const behind = () => end() - page.scrollTop;
  const far = () => Math.abs(Math.min(aim, end()) - page.scrollTop);
  const room = () => page.clientHeight - head.offsetHeight - foot.offsetHeight - 24;
  const go = (top, smooth) => {
    page.scrollTo({ top, behavior: smooth && !calm() ? "smooth" : "instant" });
    own = true;
    aim = Math.min(top, end());
    off = far();
  };
  // While nothing has come what was said is read, wherever it stands: that it waits is said below it.
  const newest = () => [unread, said].find((turn) => turn?.offsetParent) || log.lastElementChild;
  /** Whether the newest words have begun: their own sign leads on from there. */
  const begun = () => newest()?.getBoundingClientRect().top < foot.getBoundingClientRect().top;
  const offer = () => (jump.hidden = begun() || behind() < page.clientHeight * FAR);
  const latest = () => {
    follows = true;
    unread = null;
    go(page.scrollHeight, true);
  };
  /** Bring the first unread words into sight, with as much of what follows as there is room for. */
  const follow = (smooth = true) => {
    const turn = newest();
    if (follows && turn) {
      // What is pinned has no place of its own: the end is shown.
      led = true;
      go(turn.offsetHeight ? topOf(turn, main) - ABOVE : page.scrollHeight, smooth);
    }
    offer();
  };
  // What came may grow, as by its clock on a slow line; once the reader does something it is the reader who makes it larger.
  new ResizeObserver(() => led && follow()).observe(log);
  for (const type of ["pointerdown", "click"]) addEventListener(type, () => (led = false), true);
  page.addEventListener("scroll", () => {
    // The page comes nearer to its aim, or stands there; who goes away from it has scrolled, by whatever means: a finger,
    // the bar at the side, a reader of the screen.
    if (far() > off + 1) own = led = false;
    off = far();
    if (!own) follows = behind() < AT_END;
    offer();
  });
  jump.addEventListener("click", latest);
  return {
    go,
    begun,
    room,
    /** On by what is seen, less a line or two that were cut. */
    onward: () => go(page.scrollTop + room() - KEPT, true),
    /** The person said or pressed something, perhaps on another page, in a slip where it was here: what comes now is the reply. */
    asked: (here = true, slip) => {
      follows ||= here;
      unread = null;
      said = slip;
    },
    /** Words that were not read yet; only the first of a reply are remembered, wherever their card goes. */
    came: (turn) => (unread ||= questionOf(turn) || turn?.querySelector(":scope > .heard") || turn),
    unread: () => unread,
    follow,
  };
}
