// Where the guide lives, what it says, and how this page looks.

/** The words needed before the server has sent all of them: page_files.py puts them here. */
const FIRST = {};
export const guide = { base: "", token: null, facts: {}, words: FIRST, overview: {} };

/** A word of the guide, {n} filled in; of one it may have its own. */
export const word = (key, n) => (guide.words[n === 1 && key + "1"] ?? guide.words[key] ?? "").replace("{n}", n);

const LIMIT = 30000; // milliseconds that a server may take to answer

/** A request to the guide's server; on another site the session goes along in a header. */
export function ask(path, options) {
  const headers = guide.token ? { Authorization: `Bearer ${guide.token}` } : {};
  return fetch(guide.base + path, { signal: AbortSignal.timeout(LIMIT), ...options, headers: { ...options?.headers, ...headers } });
}

export function stored(name, where = localStorage) {
  try {
    return where.getItem("plumbline-" + name);
  } catch {
    return null;
  }
}

/** Keep a choice; without storage it lasts until the page is closed. */
export function store(name, value, where = localStorage) {
  try {
    if (value) where.setItem("plumbline-" + name, value);
    else where.removeItem("plumbline-" + name);
  } catch {
    return;
  }
}

const night = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const look = {};

export const chosenLook = (name) => look[name] || "";
export const theme = () => look.theme || (night.matches ? "dark" : "light");
export const calm = () => look.quiet || still.matches;

/** Put the chosen look on the widget; `name` changes one part of it. */
export function dress(all, name, value) {
  if (name) store(name, (look[name] = value));
  else for (const part of ["size", "theme", "quiet", "sound"]) look[part] = stored(part);
  Object.assign(all.dataset, { theme: theme(), size: chosenLook("size"), quiet: calm() ? "on" : "" });
  // The look of the sound is no look: pictures are drawn again for colours and quiet alone.
  if (name === "sound" || name === "size") return;
  for (const image of all.querySelectorAll("img[data-picture]")) {
    if (look.quiet) image.dataset.picture = image.dataset.picture.replace("-moving", "");
    image.src = pictureAddress(image.dataset.picture);
  }
}

/** Hear when the device asks for other colours, or for less motion. */
export const onAsked = (changed) => (night.onchange = still.onchange = changed);

export const pictureAddress = (id) => `${guide.base}pictures/${encodeURIComponent(id)}.svg?theme=${theme()}`;
