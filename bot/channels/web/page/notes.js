// Notes while the page is closed: loaded when somebody asks for them in the menu.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const said = (guide, method, body) =>
  fetch(guide.base + "push", { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
const isApple = () => /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1);

/** A worker that was just registered can take notes once it is at work. */
const atWork = (registration) =>
  new Promise((done) => {
    const worker = registration.installing || registration.waiting;
    if (!worker) return done();
    worker.addEventListener("statechange", () => worker.state === "activated" && done());
    return null;
  });

async function turnOff(guide, held) {
  await said(guide, "DELETE", { endpoint: held.endpoint });
  await held.unsubscribe();
  return "notesOff";
}

/** Turn them on, or off where they are on; the answer is the key of what is said. */
export async function run(guide) {
  // On an iPhone only a page that was put on the home screen may take notes.
  if (!("serviceWorker" in navigator && "PushManager" in window)) return isApple() ? "notesApple" : "notesCannot";
  try {
    if ((await Notification.requestPermission()) !== "granted") return "notesRefused";
    const registration = await navigator.serviceWorker.register(guide.base + "worker.js", { scope: guide.base });
    await atWork(registration);
    const held = await registration.pushManager.getSubscription();
    if (held) return await turnOff(guide, held);
    const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(guide.facts.push) });
    const answer = await said(guide, "POST", made);
    if (answer.ok) return "notesOn";
    await made.unsubscribe();
    return answer.status === 409 ? "notesUnkept" : "notesCannot";
  } catch {
    return "notesCannot";
  }
}
