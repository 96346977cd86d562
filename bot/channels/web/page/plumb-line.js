// <plumb-line src="https://guide.example/chat/">: the guide on any page; `full` fills the window.
import { h, s } from "./elements.js";
import { frame } from "./frame.js";
import { bob, icon } from "./icons.js";
import { dress, guide, onAsked, stored, word } from "./setting.js";
import { converse } from "./thread.js";

// The widget's own root size: pages that change theirs do not change it.
globalThis.CSS?.registerProperty?.({ name: "--r", syntax: "<length>", inherits: true, initialValue: "16px" });

class PlumbLine extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const full = this.hasAttribute("full");
    const base = new URL(this.getAttribute("src") || "./", document.baseURI);
    guide.base = base.href.replace(/\/?$/, "/");
    guide.token = stored("token:" + guide.base);
    const root = this.attachShadow({ mode: "open" });
    const all = h("div", { class: full ? "root full" : "root", dir: this.dir || document.dir || "ltr", hidden: true });
    const sheets = full ? ["plumb-line"] : ["plumb-line", "panel"];
    let missing = sheets.length;
    // What the document itself shows stays until then.
    const load = () => (all.hidden = --missing) || this.replaceChildren();
    this.parts = frame(full);
    dress(all);
    onAsked(() => dress(all));
    root.append(...sheets.map((name) => h("link", { rel: "stylesheet", href: `${guide.base}page/${name}.css`, load })), h("slot"), all);
    if (full) {
      all.append(this.parts.app);
      converse(all, this.parts);
      return;
    }
    // Nothing is asked of the server before the panel is opened once.
    this.panel = import(guide.base + "page/panel.js").then(({ panelOf }) =>
      panelOf(this, all, this.parts, { h, s, bob, icon, word }, () => converse(all, this.parts)));
  }

  /** Open the panel. */
  async show() {
    (await this.panel).open();
  }
}

customElements.define("plumb-line", PlumbLine);
