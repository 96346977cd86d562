// Shows the notes that come while the page is closed. Nothing is kept here, and no page is cached.

/** What a browser takes notes with is given to the server anew; `old` is what it takes the place of. */
async function hand(subscription, old) {
  await fetch("push", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...subscription.toJSON(), old }),
  });
}

const pages = () => self.clients.matchAll({ type: "window", includeUncontrolled: true });
const isOurs = (page) => page.url.startsWith(self.registration.scope);

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const told = event.data?.json() ?? {};
  if (!told.text) return;
  event.waitUntil((async () => {
    // Who looks at the page has it in front of them already.
    if ((await pages()).some((page) => isOurs(page) && page.focused)) return;
    await self.registration.showNotification(told.text, { tag: "note", icon: "page/icon-192.png", badge: "page/icon-192.png" });
  })());
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil((async () => {
    const open = (await pages()).find(isOurs);
    await (open ? open.focus() : self.clients.openWindow(self.registration.scope));
  })());
});

self.addEventListener("pushsubscriptionchange", (event) => {
  event.waitUntil((async () => {
    const options = event.oldSubscription?.options ?? {};
    const given = event.newSubscription ?? (await self.registration.pushManager.getSubscription());
    const subscription = given ?? (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: options.applicationServerKey }));
    await hand(subscription, event.oldSubscription?.endpoint);
  })());
});
