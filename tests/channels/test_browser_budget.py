"""How little is fetched, and how soon something is seen."""

from __future__ import annotations

import statistics
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.browsing import PHONE, Open, say
from tests.channels.served import Served

pytestmark = pytest.mark.slow

MOST_REQUESTS = 6
MOST_BYTES = 60 * 1024
PAINT_MS = 200
SEND_TO_PAINT_MS = 60
ROUNDS = 11  # the limit of a session is fifteen messages at once

# From the key press to the frame in which the answer is on the screen.
MEASURE = """async () => {
  const root = document.querySelector('plumb-line').shadowRoot;
  const log = root.querySelector('#log');
  const answers = () => log.querySelectorAll('.guide').length;
  const before = answers();
  const painted = new Promise((done) => {
    new MutationObserver((changes, seen) => {
      if (answers() <= before) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    }).observe(log, { childList: true });
  });
  root.querySelector('#text').value = 'it hurts';
  root.querySelector('#text').dispatchEvent(new Event('input'));
  const start = performance.now();
  root.querySelector('form').requestSubmit();
  return (await painted) - start;
}"""


def test_browser_budget_of_the_first_load(watched: Any, served: Served) -> None:
    from tests.channels.scenes import play

    served.bot.answer = play
    page = watched.open(viewport=PHONE)
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    sizes: dict[str, float] = {}
    client.on(
        "Network.dataReceived",
        lambda e: sizes.update(
            {e["requestId"]: sizes.get(e["requestId"], 0) + e["encodedDataLength"]}
        ),
    )
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(served.url)
    expect(page.locator(".card")).to_be_visible()
    page.wait_for_timeout(300)
    assert len([a for a in asked if not a.endswith("/chat")]) <= MOST_REQUESTS  # the redirect apart
    assert sum(sizes.values()) <= MOST_BYTES


def test_browser_budget_of_the_first_paint(watched: Any, served: Served) -> None:
    paints = []
    for _ in range(3):
        page = watched.open(viewport=PHONE)
        page.goto(f"{served.url}/")
        expect(page.locator("h1")).to_be_visible()
        paints.append(
            page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        )
    assert min(paints) < PAINT_MS, paints


def test_browser_budget_from_sending_to_the_painted_answer(open_page: Open) -> None:
    page = open_page()
    say(page, "hello")
    expect(page.get_by_text("You said: hello")).to_be_visible()
    times = [page.evaluate(MEASURE) for _ in range(ROUNDS)]
    assert statistics.median(times) <= SEND_TO_PAINT_MS, times
