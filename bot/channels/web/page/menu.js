// The menu: the way back, papers, how the widget looks, and the person's data. Fetched when the talk has begun.

const KEEPS = 600; // milliseconds in which the browser would move the page itself

/**
 * The menu of a page, filled each time it is opened; `needs` is of that page, `does` has startOver, removed, place, go,
 * write and say. The answer opens and closes it.
 */
export async function menuOf(needs, all, { menuButton: button, menu, page, head, log, foot }, does) {
  const { h, press, segments, status, chips, icon, away, routine, ask, chosenLook, connection, dress, guide, store, word } = needs;
  await new Promise((load) => all.before(h("link", { rel: "stylesheet", href: guide.base + "page/menu.css", load, error: load })));
  /** What lies under the open menu is neither pressed nor read. */
  const open = (on) => {
    menu.hidden = !on;
    button.ariaExpanded = on;
    for (const part of all.querySelectorAll(".log, .foot")) part.inert = on;
  };
  const close = () => open(false);
  const done = () => {
    close();
    button.focus({ preventScroll: true });
  };
  const row = (picture, key, click) => press("entry", [icon(picture), h("span", null, word(key))], click);
  const paper = (picture, key, more) => away(key, "entry", [icon(picture), h("span", null, word(key))], { click: close, ...more });
  const say = (item) => (done(), does.say(item));
  /** A command is no answer to the open question, whatever words that takes. */
  const tell = (key, menu) => () => say({ title: word(key), menu });
  const show = (...parts) => {
    menu.replaceChildren(...parts.flat().filter(Boolean));
    menu.querySelector("button").focus({ preventScroll: true });
  };
  /** A question before what cannot be undone; the safe answer comes first. */
  const sure = (question, safe, deed, act) => {
    const said = status();
    show(h("p", null, question), h("div", "replies", press("", safe, done), press("stop", deed, () => act(said))), said);
  };
  const startOver = () => sure(word("askOver"), word("goOnHere"), word("yesOver"), () => (done(), does.startOver()));
  /** Have the person's data deleted; whether they were. */
  const taken = async () => {
    connection.close();
    const answer = await ask("data", { method: "DELETE" }).catch(() => null);
    if (!answer?.ok) return connection.listen(), false;
    for (const name of ["token:" + guide.base, "log"]) store(name, "");
    guide.token = null;
    connection.outbox.length = 0;
    connection.save();
    return true;
  };
  const remove = () =>
    sure(word(guide.overview.unkept ? "askUnkept" : "ask", guide.facts.kept_days), word("keep"), word("yesDelete"), async (said) =>
      (await taken()) ? (does.removed(), done()) : (said.textContent = word("notRemoved")));
  const shut = () => press("link", word("close"), done);
  const change = () => {
    const known = guide.overview.known || [];
    show(h("p", null, word(known.length ? "changeHow" : "nothingYet")), chips(known, { press: say, say: (text) => (done(), does.write(text)) }), shut());
  };
  const today = () => {
    const rows = guide.overview.today || [];
    const started = rows.some((one) => one.state);
    show(h("h2", null, word("today")),
      routine(rows, true) || h("p", null, word("noRoutine")),
      rows.some((one) => one.open) && h("div", "replies", press("primary", word(started ? "goOnToday" : "startToday"), tell("showToday", "plan"))),
      shut());
  };
  /** Change what may move the words, and keep the words that are read where they are. */
  const steady = (change) => {
    const top = head.getBoundingClientRect().bottom;
    const at = (element) => element.getBoundingClientRect().top;
    // What begins in sight is read: what has begun above it grows upwards.
    const parts = [...log.querySelectorAll(".turn > *, .card > *")].filter((element) => element.offsetHeight);
    const seen = parts.find((element) => at(element) >= top && at(element) < at(foot)) || parts.findLast((element) => at(element) < top);
    const before = seen && at(seen);
    // The browser would keep a place of its own besides.
    page.style.overflowAnchor = "none";
    change();
    does.place();
    if (seen) does.go(page.scrollTop + at(seen) - before);
    setTimeout(() => (page.style.overflowAnchor = ""), KEEPS);
  };
  const choice = (name, label, options) =>
    h("fieldset", null, h("legend", null, word(label)),
      segments(name, Object.fromEntries(options.map(([value, key]) => [value, word(key)])), chosenLook(name), (value) => steady(() => dress(all, name, value))));
  const fill = () => {
    // Of what is not kept there is nothing to show, to move or to be reminded of; what is here now can be saved. A plan is printed once there is one.
    const said = status();
    const run = async (file) => (await import(`${guide.base}page/${file}.js`)).run(guide, ask);
    const later = (file) => async () => (said.textContent = word(await run(file)));
    // What was saved is said below the head: the menu has done its work.
    const download = async () => {
      const how = await run("download");
      if (how !== "saved") return (said.textContent = word(how));
      done();
      does.tell(word(how));
    };
    // A link cannot take the session of another site along, so it takes a ticket.
    if (guide.token)
      ask("ticket", { method: "POST" }).then((answer) => answer.text()).then((ticket) => {
        for (const link of menu.querySelectorAll("a")) link.href += `?ticket=${ticket}`;
      }, () => {});
    const still = h("input", { type: "checkbox", checked: !!chosenLook("quiet"), change: () => dress(all, "quiet", still.checked ? "on" : "") });
    show(
      row("change", "change", change),
      row("today", "today", today),
      !guide.overview.unkept && [row("chart", "progress", tell("showProgress", "progress")), row("bell", "remind", tell("remindMe", "remind")),
        guide.facts.push && !guide.token && row("bell", "notes", later("notes"))],
      (guide.overview.today || []).length && paper("print", "plan"),
      paper("paper", "summary"),
      paper("calendar", "calendar", { download: "" }),
      h("label", "entry", icon("quiet"), h("span", null, word("quiet")), still),
      choice("size", "size", [["", "sizeNormal"], ["large", "sizeLarge"], ["larger", "sizeLarger"]]),
      choice("theme", "colours", [["", "themeSystem"], ["light", "themeLight"], ["dark", "themeDark"]]),
      !guide.overview.unkept && row("link", "link", tell("linkMe")),
      row("down", "download", download),
      row("over", "startOver", startOver),
      row("bin", "remove", remove),
      said);
  };
  all.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    event.stopPropagation();
    event.preventDefault();
    done();
  });
  all.addEventListener("click", (event) => {
    // A row that was just replaced is no longer inside the menu, but it was.
    const inside = menu.contains(event.target) || button.contains(event.target) || !event.target.isConnected;
    if (!menu.hidden && !inside) close();
  });
  return () => {
    if (!menu.hidden) return close();
    open(true);
    fill();
  };
}
