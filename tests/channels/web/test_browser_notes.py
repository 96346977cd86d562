"""Notes while the page is closed, in a real browser: turned on in the menu, shown by the worker.

The browser's own push service is elsewhere, so its subscription is stood in for; the worker, its
notification and what happens when it is pressed are the browser's.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.channels.web.web_settings import WebSettings
from bot.knowledge.staying.reminders import health_words_in
from bot.reminders.push_key import signing_key
from tests.channels.conftest import in_its_loop
from tests.channels.web.browsing import PHONE, Open
from tests.channels.web.chromium import WHOLE, KeptChromium
from tests.channels.web.scenes import play
from tests.channels.web.served import serve

pytestmark = pytest.mark.slow

TRIES = 10
"""The page that was left may still be counted as looked at for a moment."""

STANDS_IN = """() => {
PushManager.prototype.getSubscription = async function () { return window.held ?? null; };
PushManager.prototype.subscribe = async function (options) {
  window.options = [options.userVisibleOnly, options.applicationServerKey.length];
  return (window.held = {
    endpoint: "https://fcm.googleapis.com/fcm/send/1",
    toJSON: () => ({ endpoint: window.held.endpoint, keys: { p256dh: "p", auth: "a" } }),
    unsubscribe: async () => (window.held = null),
  });
};
}"""

SHOWN = """async (times) => {
  const registration = await navigator.serviceWorker.getRegistration("/chat/");
  for (let n = 0; n < times; n++) {
    const notes = await registration.getNotifications();
    if (notes.length) return notes.map((one) => [one.title, one.body]);
    await new Promise((done) => setTimeout(done, 100));
  }
  return [];
}"""


@pytest.fixture(scope="module")
def browser(chromium: KeptChromium) -> Iterator[Browser]:
    """The whole of Chromium: its shell shows no notification."""
    if not WHOLE.exists():
        pytest.skip("Chromium is not installed, only its shell")
    with in_its_loop(chromium):
        whole = chromium.whole()
        yield whole
        whole.close()


@pytest.fixture
def page(watched: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key of the tests, long enough")
    signing_key.cache_clear()
    with serve(WebSettings(push_contact="mailto:ops@practice.example")) as served:
        served.bot.answer = functools.partial(play, picture="P01")
        page: Page = watched.open(viewport=PHONE)
        page.context.grant_permissions(["notifications"])
        page.goto(served.url)
        expect(page.locator(".card")).to_be_visible()
        yield page
        page.context.close()  # before its server goes
    signing_key.cache_clear()


def press_notes(page: Page) -> None:
    if page.locator("#menu").is_hidden():
        page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Notes while this page is closed").click()


def test_browser_notes_are_turned_on_and_off(page: Page) -> None:
    asked: list[tuple[str, Any]] = []

    def answer(route: Any) -> None:
        asked.append((route.request.method, json.loads(route.request.post_data)))
        route.fulfill(status=200, json={"ok": True})

    page.route("**/push", answer)
    page.evaluate(STANDS_IN)
    press_notes(page)
    expect(page.get_by_text("On. At your hour a short note comes")).to_be_visible()
    assert page.evaluate("window.options") == [True, 65]
    press_notes(page)
    expect(page.get_by_text("Off. Nothing comes to this device")).to_be_visible()
    (kept, told), (dropped, _) = asked
    assert (kept, dropped) == ("POST", "DELETE")
    assert told["endpoint"].startswith("https://fcm.googleapis.com/")


def test_browser_notes_of_who_keeps_nothing_are_not_possible(page: Page) -> None:
    page.route("**/push", lambda route: route.fulfill(status=409, json={"error": "no"}))
    page.evaluate(STANDS_IN)
    press_notes(page)
    expect(page.get_by_text("you chose not to keep anything")).to_be_visible()
    assert page.evaluate("window.held") is None


def test_browser_notes_come_as_a_notification_without_a_word_of_health(page: Page) -> None:
    page.route("**/push", lambda route: route.fulfill(status=200, json={"ok": True}))
    page.evaluate(STANDS_IN)
    press_notes(page)
    expect(page.get_by_text("On. At your hour")).to_be_visible()
    tools = page.context.new_cdp_session(page)
    found: list[str] = []
    tools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda told: found.extend(one["registrationId"] for one in told["registrations"]),
    )
    tools.send("ServiceWorker.enable")
    page.evaluate("async () => void (await navigator.serviceWorker.ready)")
    note = "Your few minutes are ready when you are."
    told = {"origin": page.evaluate("location.origin"), "data": json.dumps({"text": note})}
    tools.send("ServiceWorker.deliverPushMessage", {**told, "registrationId": found[0]})
    assert page.evaluate(SHOWN, 3) == []  # who looks at the page has the note in front of them
    page.goto(f"{told['origin']}/")  # outside of the folder the worker works for
    shown: list[list[str]] = []
    for _ in range(TRIES):
        tools.send("ServiceWorker.deliverPushMessage", {**told, "registrationId": found[0]})
        if shown := page.evaluate(SHOWN, 20):
            break
    ((title, body),) = shown
    assert (title, body) == (note, "")
    assert health_words_in(f"{title} {body}") == []


def test_browser_notes_are_not_offered_where_they_are_off(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("button", name="Menu").click()
    assert page.get_by_role("button", name="Notes while this page").count() == 0
