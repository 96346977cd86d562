"""How little is fetched before the first message; how soon it is seen is in bench/page.py."""

from __future__ import annotations

import asyncio
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, expect
from rasa.core.channels.channel import UserMessage

from tests.channels.web.browsing import PHONE
from tests.channels.web.scenes import play
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

MOST_REQUESTS = 6
MOST_BYTES = 60 * 1024
SOON = 300  # milliseconds of the page's own clock, which stands still while a machine is slow
IDLE = 1000
PATIENCE = 30  # seconds
STREAM = "events"  # never ends


class Fetched:
    """What a page asked for, in order, what of it came to its end, and how many bytes it had."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self._open: set[Request] = set()
        self._sizes: list[int] = []
        client = page.context.new_cdp_session(page)
        client.send("Network.enable")
        client.on("Network.dataReceived", lambda e: self._sizes.append(e["encodedDataLength"]))
        page.on("request", self._begun)
        page.on("requestfinished", self._ended)
        page.on("requestfailed", self._ended)

    @property
    def bytes(self) -> int:
        return sum(self._sizes)

    @property
    def under_way(self) -> bool:
        return bool(self._open)

    def _begun(self, request: Request) -> None:
        name = urlsplit(request.url).path.rpartition("/")[2]
        self.asked.append(name)
        if name != STREAM:
            self._open.add(request)

    def _ended(self, request: Request) -> None:
        self._open.discard(request)


def standing(watched: Any) -> Page:
    """A page whose clock stands still."""
    page: Page = watched.open(viewport=PHONE)
    page.clock.install(time=0)
    page.clock.pause_at(1)
    return page


def fetched_whole(page: Page, fetched: Fetched) -> None:
    """Wait until nothing is under way any more."""
    while fetched.under_way:
        page.wait_for_timeout(20)


def test_browser_budget_of_the_first_load(served: Served, watched: Any) -> None:
    served.bot.answer = play
    page = standing(watched)
    fetched = Fetched(page)
    page.goto(served.url)
    expect(page.locator(".card")).to_be_visible()
    page.clock.run_for(SOON)
    fetched_whole(page, fetched)
    assert len([a for a in fetched.asked if a != "chat"]) <= MOST_REQUESTS  # the redirect apart
    assert fetched.bytes <= MOST_BYTES


def test_browser_budget_leaves_the_menu_until_the_hello(served: Served, watched: Any) -> None:
    """With a slow guide it was fetched before the first words stood there."""
    hello = threading.Event()

    async def late(message: UserMessage) -> None:
        await asyncio.to_thread(hello.wait, PATIENCE)
        await play(message)

    served.bot.answer = late
    page = standing(watched)
    fetched = Fetched(page)
    with page.expect_request(f"**/{STREAM}?*"):
        page.goto(served.url)
    page.clock.run_for(IDLE)
    hello.set()
    expect(page.locator(".card")).to_be_visible()
    assert "plumb-line.js" in fetched.asked
    assert "menu.js" not in fetched.asked
    with page.expect_request("**/menu.css"):
        page.clock.run_for(IDLE)
