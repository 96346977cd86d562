"""Take the pictures of docs/widget.md: the real guide in Chromium, one conversation through.

Usage: .venv/bin/python -m scripts.screenshots [FOLDER [NAME...]]

Every card is taken at four sizes in two themes; with a folder it is taken there, in full colour,
and names such as "phone" or "wide-dark" take a part of them.
"""

from __future__ import annotations

import functools
import io
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

import bot.rasa  # noqa: F401  (before rasa, which the scripted guide imports)
from tests.channels.real import plumbline_serve
from tests.channels.web.browsing import WIDE, say
from tests.channels.web.chromium import launch
from tests.channels.web.scenes import play
from tests.channels.web.served import serve
from tests.channels.web.test_browser_whole import (
    MOST_TURNS,
    STORY,
    answer,
    by_mouse,
    kind_of,
    newest,
    settle,
)

FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
COLOURS = 256
SIZES: dict[str, dict[str, Any]] = {
    "wide": {"viewport": WIDE},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "small": {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True},
    "low": {"viewport": {"width": 640, "height": 400}, "has_touch": True, "is_mobile": True},
}
THEMES = {"": "light", "-dark": "dark"}
SHEET = {"width": 794, "height": 1123}  # of A4 paper
COUNTRY = "en-GB"  # one country in every picture: its numbers to call
DRAWN = "(images) => Promise.all(images.map((image) => image.decode().catch(() => null)))"
EMERGENCY = "since last night i cant feel when i wipe and i cant pee, lower back is agony"
TODAY = "low back pain since monday, and a fever of 38.5 since yesterday"
HEAVY = "my back hurts so much that i don't want to live any more"
SITE = """<!doctype html><html lang="en"><head><title>Elm Street Practice</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{{font:18px/1.6 system-ui,sans-serif;margin:48px 64px;max-width:560px;color:#222}}</style>
</head><body><h1>Looking after your back</h1><p>Most back pain settles with time and movement. Our
team has put together what helps, and when to come and see us.</p>
<script type="module" src="{address}/chat/page/plumb-line.js"></script>
<plumb-line src="{address}/chat/"></plumb-line></body></html>"""


class Camera:
    """Takes pictures of one server in one browser, at one size and theme at a time."""

    def __init__(self, browser: Browser, address: str, folder: Path, *, small_files: bool) -> None:
        self._browser = browser
        self._address = address
        self._folder = folder
        self._small_files = small_files
        self._options: dict[str, Any] = {}
        self._name = ""

    def turn_to(self, name: str) -> None:
        """Choose size and theme, as "phone-dark"."""
        size, _, dark = name.partition("-")
        self._name = name
        self._options = {
            **SIZES[size],
            "color_scheme": THEMES["-dark" if dark else ""],
            "reduced_motion": "reduce",
            "locale": COUNTRY,
        }

    def page(self, address: str = "") -> Page:
        """A page of the guide, at its first question."""
        page = self._browser.new_page(**self._options)
        page.goto(f"{address or self._address}/")
        settle(page)
        return page

    def keep(self, page: Page, name: str) -> None:
        """Write what is seen now."""
        page.mouse.move(0, 0)  # nothing is pointed at
        page.wait_for_timeout(600)
        page.locator("img").evaluate_all(DRAWN)  # also where drawing takes longer
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        if self._small_files:  # a palette by octree keeps the thin lines
            picture = picture.quantize(COLOURS, Image.Quantize.FASTOCTREE)
        picture.save(self._folder / f"{name}-{self._name}.png", optimize=True)

    def embedded(self) -> None:
        """The launcher on somebody else's page, and the panel."""
        page = self._browser.new_page(**self._options)
        page.route("**/site", lambda route: route.fulfill(body=SITE.format(address=self._address)))
        page.route("**/favicon.ico", lambda route: route.abort())
        page.goto(f"{self._address}/site", wait_until="commit")
        launcher = page.get_by_role("button", name="Back pain? Ask Plumbline")
        launcher.wait_for()
        self.keep(page, "launcher")
        launcher.click()
        page.locator(".card").wait_for()
        self.keep(page, "embedded")
        page.close()


def main() -> None:
    """Take all of them."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    folder = given or FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    every = [f"{size}{dark}" for size in SIZES for dark in THEMES]
    names = sys.argv[2:] or every
    with (
        tempfile.TemporaryDirectory() as kept,
        plumbline_serve(Path(kept)) as address,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright)
        camera = Camera(browser, address, folder, small_files=not given)
        for name in names:
            camera.turn_to(name)
            _conversation(camera, papers=name == "wide")
            page = camera.page()
            say(page, EMERGENCY)
            page.get_by_role("alert").get_by_role("link").wait_for()
            camera.keep(page, "emergency")
            page.close()
            for card, words in (("care", TODAY), ("talk", HEAVY)):
                page = camera.page()
                _told(page, words)
                camera.keep(page, card)
                page.close()
            page = camera.page()
            _question(page)
            camera.keep(page, "education")
            page.close()
            camera.embedded()
        _chart(camera, names, kept)
        browser.close()


def _chart(camera: Camera, names: list[str], kept: str) -> None:
    """The chart of somebody who came back on five days, which one talk does not reach."""
    os.environ["PLUMBLINE_DATA_DIR"] = kept
    with serve() as scripted:
        scripted.bot.answer = functools.partial(play, picture="P01")
        for name in names:
            camera.turn_to(name)
            page = camera.page(scripted.url)
            page.get_by_role("checkbox").check()
            agree = page.get_by_role("button", name="Agree and start")
            while page.locator(".unread").count():  # the first presses read on
                agree.click()
                page.wait_for_timeout(300)
            agree.click()
            page.locator(".fold").wait_for()
            say(page, "progress")
            page.locator(".card.progress").wait_for()
            camera.keep(page, "progress")
            page.close()


def _conversation(camera: Camera, *, papers: bool) -> None:
    page = camera.page()
    camera.keep(page, "hello")
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    say(page, STORY)
    settle(page)
    seen: set[str] = set()
    for _ in range(MOST_TURNS):
        cards = newest(page).locator(".card")
        kind = kind_of(cards.first) if cards.count() else ""
        if kind and kind not in seen:
            _show(camera, page, kind)
            seen.add(kind)
        for kind in ("pattern", "routine"):  # these stand above the question that follows them
            if kind not in seen and page.locator(f".card.{kind}").count():
                camera.keep(page, kind)
                seen.add(kind)
        if "closing" in seen or answer(page, by_mouse) == "end":
            break
    page.get_by_role("button", name="Menu").click()
    camera.keep(page, "menu")
    for entry, kind in (("Print my plan", "plan"), ("Summary for my clinician", "summary")):
        if papers:
            with page.context.expect_page() as opened:
                page.locator("#menu").get_by_role("link", name=entry).click()
            opened.value.set_viewport_size(SHEET)
            camera.keep(opened.value, f"{kind}-paper")
            page.get_by_role("button", name="Menu").click()
    page.close()


def _told(page: Page, words: str) -> None:
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    say(page, words)
    settle(page)
    sure = page.get_by_role("button", name="Yes", exact=True)
    if sure.count():
        sure.click()
    page.locator(".card.care").wait_for()


def _question(page: Page) -> None:
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    say(page, "should i get a scan?")
    page.locator(".views").wait_for()
    settle(page)


def _show(camera: Camera, page: Page, kind: str) -> None:
    """The card when it comes, and again when it is used."""
    turn = newest(page)
    if kind == "bodymap":
        for key in ("low_back right", "buttock right"):
            page.locator(f".cell[data-key='{key}']").first.dispatch_event("click")
    start = turn.locator(".clock .go")
    if kind == "exercise" and start.count():
        camera.keep(page, "exercise-rest")
        start.dispatch_event("click")
        page.wait_for_timeout(9000)
        camera.keep(page, kind)
        start.dispatch_event("click")
        return
    camera.keep(page, kind)
    if kind == "screen":
        row = turn.locator(".ticks .row:visible input").last
        row.check()
        camera.keep(page, "ticked")
        row.uncheck()  # "None of these" rests while one is ticked


if __name__ == "__main__":
    main()
