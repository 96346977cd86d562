// <plumb-line src="https://guide.example/chat/">: the guide on any page; `full` fills the window.
import { h } from "./elements.js";
import { frame } from "./frame.js";
import { mark } from "./icons.js";
import { dress, guide, onAsked, stored, word } from "./setting.js";
import { converse } from "./thread.js";

// The widget's own root size: pages that change theirs do not change it.
globalThis.CSS?.registerProperty?.({ name: "--r", syntax: "<length>", inherits: true, initialValue: "16px" });

class PlumbLine extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const full = this.hasAttribute("full");
    const close = async () => (await this.panel).close();
    const base = new URL(this.getAttribute("src") || "./", document.baseURI);
    guide.base = base.href.replace(/\/?$/, "/");
    guide.token = stored("token:" + guide.base);
    const root = this.attachShadow({ mode: "open" });
    const all = h("div", { class: full ? "root full" : "root", dir: this.dir || document.dir || "ltr", hidden: true });
    const sheets = full ? ["plumb-line"] : ["plumb-line", "panel"];
    let missing = sheets.length;
    const load = () => (all.hidden = --missing);
    this.parts = frame(full, close);
    dress(all);
    onAsked(() => dress(all));
    root.append(...sheets.map((name) => h("link", { rel: "stylesheet", href: `${guide.base}page/${name}.css`, load })), all);
    if (full) {
      all.append(this.parts.app);
      converse(all, this.parts);
      return;
    }
    const label = this.getAttribute("label") || word("launch");
    this.button = h("button", { type: "button", class: "launcher", "aria-expanded": "false", "aria-controls": "app", click: () => this.show() }, mark(), h("span", null, label));
    all.append(this.button, this.parts.app);
    this.panel = import(guide.base + "page/panel.js").then(({ panelOf }) => panelOf(this.parts.app, () => {
      this.button.ariaExpanded = "false";
      this.button.focus();
    }));
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      close();
    });
  }

  /** Open the panel; nothing is asked of the server before it is opened once. */
  async show() {
    (await this.panel).open();
    this.button.ariaExpanded = "true";
    if (this.talk) this.talk.focus();
    else this.talk = converse(this.shadowRoot.querySelector(".root"), this.parts);
  }
}

customElements.define("plumb-line", PlumbLine);
