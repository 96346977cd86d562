// A panel on somebody else's page: beside it where there is room, in front of it where there is none.

const SMALL = "(max-width: 480px), (max-height: 560px)";

/**
 * The launcher and the dialog it opens, put into `all` by the page's own builders; `begin()` starts the talk in it, once. It is
 * closed by Escape and the way back as well.
 */
export function panelOf(host, all, { app: dialog, menuButton }, { h, s, bob, icon, word }, begin) {
  let talk = null;
  // The mark: line and bob.
  const mark = bob("logo");
  mark.setAttribute("viewBox", "0 0 24 32");
  mark.prepend(s("path", { class: "thread", d: "M12 0v13" }));
  const label = host.getAttribute("label") || word("launch");
  const button = (kind, more, ...inside) => h("button", { type: "button", class: kind, ...more }, ...inside);
  const launcher = button("launcher", { "aria-expanded": "false", "aria-controls": "app", click: () => open() }, mark, h("span", null, label));
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
    launcher.ariaExpanded = "false";
    launcher.focus();
  };
  const open = () => {
    if (!dialog.open) {
      show();
      if (small.matches) history.pushState({ plumbline: true }, "");
    }
    launcher.ariaExpanded = "true";
    if (talk) talk.focus();
    else talk = begin();
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
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  });
  menuButton.after(button("icon shut", { "aria-label": word("close"), click: close }, icon("close")));
  all.append(launcher, dialog);
  return { open, close };
}
