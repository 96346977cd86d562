// The plumb line down the left.

/** Where an element lies in the log, whatever moves at the moment. */
export function topOf(element, main) {
  let top = 0;
  for (; element && element !== main; element = element.offsetParent) top += element.offsetTop;
  return top;
}

/** Hang the bob beside the guide's newest words, or where it is thinking. */
export function hang({ main, rail, log, thinking, pinned }) {
  const newest = thinking.hidden ? [...log.querySelectorAll(".guide:not(.urgent)")].at(-1) : thinking;
  const urgent = pinned.firstChild;
  rail.classList.toggle("thinks", !thinking.hidden);
  rail.classList.toggle("ends", !!urgent);
  const words = newest?.matches(":not(.bare)") && newest.querySelector(".lead, p");
  let length = newest ? topOf(words || newest, main) + (words ? 3 : 0) : 0;
  if (newest === thinking) length += 22;
  if (urgent) length = main.offsetHeight;
  rail.style.height = `${length}px`;
  rail.hidden = !newest && !urgent;
}
