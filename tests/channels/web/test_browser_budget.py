"""How little is fetched before the first message; how soon it is seen is in bench/page.py."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import PHONE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

MOST_REQUESTS = 6
MOST_BYTES = 60 * 1024


def test_browser_budget_of_the_first_load(served: Served, watched: Any) -> None:
    from tests.channels.web.scenes import play

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
