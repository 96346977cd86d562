// A panel on somebody else's page: beside it where there is room, in front of it where there is none.

const SMALL = "(max-width: 480px), (max-height: 560px)";

/** Open and close a dialog; `closed` hears every end, also by Escape or the way back. */
export function panelOf(dialog, closed) {
  const small = matchMedia(SMALL);
  const root = document.documentElement;
  let scrolls = "";
  /** In front of the page nothing behind it moves, is read or is pressed. */
  const front = (on) => {
    if (on === !!dialog.ariaModal) return;
    dialog.ariaModal = on || null;
    if (on) scrolls = root.style.overflow;
    root.style.overflow = on ? "hidden" : scrolls;
  };
  const show = () => {
    front(small.matches);
    if (small.matches) dialog.showModal();
    else dialog.show();
  };
  const close = () => {
    if (!dialog.open) return;
    dialog.close();
    front(false);
    if (history.state?.plumbline) history.back();
    closed();
  };
  const open = () => {
    if (dialog.open) return;
    show();
    if (small.matches) history.pushState({ plumbline: true }, "");
  };
  small.addEventListener("change", () => {
    if (!dialog.open) return;
    dialog.close();
    show();
  });
  addEventListener("popstate", close);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  return { open, close };
}
