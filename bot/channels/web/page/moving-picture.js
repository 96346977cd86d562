// Drawings of the guide's server; a movement runs as a loop when it is asked for, and can be stopped.
import { h, press } from "./elements.js";
import { icon } from "./icons.js";
import { pictureAddress, word } from "./setting.js";

const LOOP = "-moving";

/** A drawing, drawn again when the colours change; `moves` are the seconds its movement lasts. */
export function picture(id, alt, kind = "well", caption, moves) {
  const image = h("img", { src: pictureAddress(id), alt: alt || "", "data-picture": id });
  let rest;
  const play = (on) => {
    clearTimeout(rest);
    image.dataset.picture = on ? id + LOOP : id;
    image.src = pictureAddress(image.dataset.picture);
    button.replaceChildren(icon(on ? "pause" : "play"), word(on ? "stopMoving" : "showMoving"));
    if (on) rest = setTimeout(play, moves * 1000);
  };
  const button = press("motion", null, () => play(image.dataset.picture === id));
  if (moves) play();
  const well = h("div", kind, image, moves && button, caption && h("p", "tiny", caption));
  image.addEventListener("error", () => well.remove());
  return well;
}
