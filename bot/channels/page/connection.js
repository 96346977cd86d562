// The line to the server: session, history, events, and an outbox that loses nothing.

const WAITS = [0, 2, 4, 8, 15, 30]; // seconds before each new try; then the person decides
const SILENCE = 45; // seconds without a sign of life before the line counts as dead
const json = { "Content-Type": "application/json" };
const pause = (seconds) => new Promise((go) => setTimeout(go, seconds * 1000));

export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, "0")).join("");

/**
 * `hear` has entry(entry), busy(flag), ended(), sent(message), refused(message, sentence),
 * lost(seconds) before a new try (null: no more tries), trying() and back(kept), where kept says
 * that words which had waited are sent now.
 */
export class Connection {
  constructor(hear) {
    this.hear = hear;
    this.outbox = [];
    this.seen = 0;
    this.log = null;
    this.tries = 0;
    this.facts = {};
  }

  /** Let us in and fetch what was said before. */
  async open(fresh) {
    const answer = await fetch("session" + (fresh ? "?fresh=1" : ""), { method: "POST" });
    if (!answer.ok) throw new Error("no session");
    this.facts = await answer.json();
    const history = await fetch("history");
    if (!history.ok) throw new Error("no history");
    const past = await history.json();
    this.log = past.epoch;
    this.seen = past.entries.length ? past.entries[past.entries.length - 1].id : 0;
    return past;
  }

  /** Listen for what the guide says. */
  listen() {
    this.close();
    const stream = new EventSource(`events?after=${this.seen}&log=${this.log || ""}`);
    this.stream = stream;
    const on = (name, what) =>
      stream.addEventListener(name, (event) => {
        this.alive();
        what(JSON.parse(event.data));
      });
    on("log", (epoch) => {
      if (epoch !== this.log) this.seen = 0;
      this.log = epoch;
      this.tries = 0;
      const kept = this.outbox.length > 0;
      this.flush().then(() => this.stream && this.hear.back(kept && !this.outbox.length));
    });
    on("entry", (entry) => {
      if (entry.id <= this.seen) return;
      this.seen = entry.id;
      this.hear.entry(entry);
    });
    on("busy", (busy) => this.hear.busy(busy));
    on("tick", () => {});
    on("ended", () => {
      this.close();
      this.hear.ended();
    });
    stream.onerror = () => this.retry();
    this.alive();
  }

  alive() {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.retry(), SILENCE * 1000);
  }

  close() {
    clearTimeout(this.watch);
    clearInterval(this.count);
    this.stream?.close();
    this.stream = null;
  }

  /** Try again after a while, each time a little later. */
  retry() {
    this.close();
    if (this.tries >= WAITS.length) return this.hear.lost(null);
    let left = WAITS[this.tries++];
    if (!left) return this.again();
    this.hear.lost(left);
    this.count = setInterval(() => (--left > 0 ? this.hear.lost(left) : this.again()), 1000);
  }

  /** Try now. */
  async again() {
    this.close();
    if (this.tries > 1) this.hear.trying();
    this.tries = Math.max(1, this.tries);
    try {
      const answer = await fetch("session", { method: "POST" });
      if (!answer.ok) throw new Error("no session");
      this.listen();
    } catch {
      this.retry();
    }
  }

  /** Start counting tries anew: the person asked. */
  now() {
    this.tries = 1;
    return this.again();
  }

  send(message) {
    this.outbox.push(message);
    return this.flush();
  }

  /** Send what waits, in order, one at a time. */
  async flush() {
    if (this.sending) return;
    this.sending = true;
    while (this.outbox.length && (await this.post(this.outbox[0]))) this.outbox.shift();
    this.sending = false;
  }

  async post(message) {
    let answer;
    try {
      answer = await fetch("message", { method: "POST", headers: json, body: JSON.stringify(message) });
    } catch {
      if (this.stream) this.retry();
      return false;
    }
    if (answer.status === 401) {
      await pause(1);
      const session = await fetch("session", { method: "POST" }).catch(() => null);
      return session?.ok ? this.post(message) : (this.retry(), false);
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 429) {
      await pause(Number(answer.headers.get("Retry-After")) || 3);
      return this.post(message);
    }
    if (answer.ok) this.hear.sent(message);
    else this.hear.refused(message, said.error || "");
    return true;
  }
}
