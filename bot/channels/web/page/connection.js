// The line to the server: session, log, events, and an outbox that loses nothing.
import { ask, guide, store, stored } from "./setting.js";

const WAITS = [0, 2, 4, 8, 15, 30]; // seconds before each new try; then the person decides
const SILENCE = 45; // seconds without a sign of life before the line counts as dead
const pause = (seconds) => new Promise((go) => setTimeout(go, seconds * 1000));

export const newId = () => crypto.getRandomValues(new Uint32Array(3)).join("");

/**
 * `hear` has log(epoch), entry(entry), busy(flag), overview(overview), ended(farewell), sent(message),
 * refused(message, sentence), lost(seconds) before a new try (null: no more tries), trying() and
 * back(kept), where kept says that words which had waited are sent now.
 */
export class Connection {
  constructor(hear) {
    this.hear = hear;
    this.seen = 0;
    this.log = "";
    this.tries = 0;
    this.outbox = JSON.parse(stored("outbox", sessionStorage) || "[]");
  }

  async enter(query = "") {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const answer = await ask(`session?zone=${timeZone}${query}`, { method: "POST" });
    if (!answer.ok) throw answer;
    const facts = await answer.json();
    if (facts.token) store("token:" + guide.base, (guide.token = facts.token));
    guide.facts = facts;
    guide.words = facts.words || guide.words;
    return facts;
  }

  /** Let us in and fetch what was said before. */
  async open(fresh) {
    const past = await this.enter(fresh ? "&page=1&fresh=1" : "&page=1");
    this.log = past.epoch;
    this.seen = past.entries.at(-1)?.id || 0;
    return past;
  }

  /** Listen for what the guide says. */
  async listen() {
    this.close();
    const line = (this.stream = new AbortController());
    this.alive();
    try {
      const answer = await ask(`events?after=${this.seen}&log=${this.log}`, { signal: line.signal });
      if (!answer.ok) throw answer;
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let text = "", part; !(part = await reader.read()).done; ) {
        this.alive();
        const events = (text + part.value).split("\n\n");
        text = events.pop();
        for (const event of events) this.take(...event.match(/^event: (\w+)\ndata: (.*)/).slice(1));
      }
    } catch {
      // Whatever broke the line: it is tried again below.
    }
    if (this.stream === line) this.retry();
  }

  take(name, data) {
    const value = JSON.parse(data);
    if (name === "log") {
      const anew = value !== this.log;
      if (anew) this.seen = 0;
      this.log = value;
      const waiting = this.outbox.length;
      if (anew) this.hear.log(waiting);
      this.flush().then(() => {
        // A line that takes no words is not yet a line: the waits go on growing.
        if (!this.stream || this.outbox.length) return;
        this.tries = 0;
        this.hear.back(waiting);
      });
    } else if (name === "entry") {
      if (value.id <= this.seen) return;
      this.seen = value.id;
      this.hear.entry(value);
    } else this.hear[name]?.(value);
  }

  alive() {
    clearTimeout(this.watch);
    this.watch = setTimeout(() => this.retry(), SILENCE * 1000);
  }

  close() {
    clearTimeout(this.watch);
    clearInterval(this.count);
    const line = this.stream;
    this.stream = null;
    line?.abort();
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
      await this.enter();
      this.listen();
    } catch {
      this.retry();
    }
  }

  /** Start counting tries anew: the person asked. */
  now() {
    this.tries = 2;
    return this.again();
  }

  send(message) {
    this.outbox.push(message);
    return this.flush();
  }

  /** Send what waits, in order, one at a time; what waits outlives a reload. */
  async flush() {
    this.save();
    if (this.sending) return;
    this.sending = true;
    while (this.outbox.length && (await this.post(this.outbox[0]))) {
      this.outbox.shift();
      this.save();
    }
    this.sending = false;
  }

  save() {
    store("outbox", this.outbox.length ? JSON.stringify(this.outbox) : "", sessionStorage);
  }

  async post(message) {
    let answer;
    try {
      const headers = { "Content-Type": "application/json" };
      answer = await ask("message", { method: "POST", headers, body: JSON.stringify(message) });
      // The server is being started anew, or the one before it finds none: the words are kept for it.
      if (answer.status > 501) throw 0;
    } catch ({ name }) {
      // A server that takes nothing: whether it is sent again is asked.
      if (name === "TimeoutError") return this.hear.refused(message), true;
      if (this.stream) this.retry();
      return false;
    }
    if (answer.status === 401) {
      await pause(1);
      return this.enter().then(() => this.post(message), () => (this.retry(), false));
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.status === 429) {
      await pause(+answer.headers.get("Retry-After") || 3);
      return this.post(message);
    }
    if (answer.ok) this.hear.sent(message);
    else this.hear.refused(message, said.error);
    return true;
  }
}
