"""Take the pictures of docs/widget.md: the real guide in Chromium, one conversation through.

Usage: .venv/bin/python -m scripts.screenshots
"""

from __future__ import annotations

import functools
import io
import os
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

import bot.rasa  # noqa: F401  (before rasa, which the scripted guide imports)
from tests.channels.real import plumbline_serve
from tests.channels.web.browsing import CHROMIUM, PHONE, WIDE, say
from tests.channels.web.scenes import play
from tests.channels.web.served import serve
from tests.channels.web.test_browser_whole import (
    MOST_TURNS,
    STORY,
    answer,
    by_mouse,
    newest,
    settle,
)

FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
COLOURS = 256
SMALLEST, LOW = {"width": 320, "height": 568}, {"width": 640, "height": 400}
SHEET = {"width": 794, "height": 1123}  # of A4 paper
HELD = {"viewport": PHONE, "has_touch": True, "is_mobile": True}
COUNTRY = "en-GB"  # one country in every picture: its numbers to call
EMERGENCY = "since last night i cant feel when i wipe and i cant pee, lower back is agony"
TODAY = "low back pain since monday, a fever of 39 since yesterday and shivering"
HEAVY = "my back hurts so much that i don't want to live any more"
SITE = """<!doctype html><html lang="en"><head><title>Elm Street Practice</title><style>
body{{font:18px/1.6 system-ui,sans-serif;margin:48px 64px;max-width:560px;color:#222}}</style>
</head><body><h1>Looking after your back</h1><p>Most back pain settles with time and movement. Our
team has put together what helps, and when to come and see us.</p>
<script type="module" src="{address}/chat/page/plumb-line.js"></script>
<plumb-line src="{address}/chat/"></plumb-line></body></html>"""


def main() -> None:
    """Take all of them."""
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as kept,
        plumbline_serve(Path(kept)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        _conversation(browser, address, "wide", viewport=WIDE)
        _conversation(browser, address, "phone", **HELD)
        _conversation(browser, address, "dark", **HELD, color_scheme="dark")
        _conversation(browser, address, "small", **{**HELD, "viewport": SMALLEST})
        _conversation(browser, address, "low", **{**HELD, "viewport": LOW})
        page = _begin(browser, address, **HELD)
        say(page, EMERGENCY)
        page.get_by_role("alert").get_by_role("link").wait_for()
        _keep(page, "emergency-phone")
        for name, scheme in (("phone", "light"), ("dark", "dark")):
            page = _begin(browser, address, **HELD, color_scheme=scheme)
            _told(page, TODAY)
            _keep(page, f"care-{name}")
        page = _begin(browser, address, **HELD)
        _told(page, HEAVY)
        _keep(page, "talk-phone")
        for name, held in (("wide", {"viewport": WIDE}), ("phone", HELD)):
            page = _begin(browser, address, **held)
            _question(page)
            _keep(page, f"education-{name}")
        page = browser.new_page(viewport=WIDE, locale=COUNTRY)
        page.route("**/site", lambda route: route.fulfill(body=SITE.format(address=address)))
        page.route("**/favicon.ico", lambda route: route.abort())
        page.goto(f"{address}/site", wait_until="commit")
        launcher = page.get_by_role("button", name="Back pain? Ask Plumbline")
        launcher.wait_for()
        _keep(page, "launcher-wide")
        launcher.click()
        page.locator(".card").wait_for()
        _keep(page, "embedded-wide")
        _chart(browser, kept)
        browser.close()


def _chart(browser: Browser, kept: str) -> None:
    """The chart of somebody who came back on five days, which one talk does not reach."""
    os.environ["PLUMBLINE_DATA_DIR"] = kept
    with serve() as scripted:
        scripted.bot.answer = functools.partial(play, picture="P01")
        for name, held in (
            ("wide", {"viewport": WIDE}),
            ("dark", {**HELD, "color_scheme": "dark"}),
        ):
            page = browser.new_page(reduced_motion="reduce", **held)
            page.goto(scripted.url)
            page.get_by_role("button", name="Go on without saving").click()
            page.get_by_text("You said").wait_for()
            say(page, "progress")
            page.locator(".card.progress").wait_for()
            _keep(page, f"progress-{name}")
            page.close()


def _begin(browser: Browser, address: str, **options: Any) -> Page:
    page = browser.new_page(reduced_motion="reduce", locale=COUNTRY, **options)
    page.goto(f"{address}/")
    settle(page)
    return page


def _conversation(browser: Browser, address: str, name: str, **options: Any) -> None:
    page = _begin(browser, address, **options)
    _keep(page, f"hello-{name}")
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    say(page, STORY)
    settle(page)
    seen: set[str] = set()
    for _ in range(MOST_TURNS):
        cards = newest(page).locator(".card")
        for kind in (cards.first.get_attribute("class") or "").split() if cards.count() else []:
            if kind not in seen and kind != "card":
                _show(page, kind)
                _keep(page, f"{kind}-{name}")
                seen.add(kind)
                if (kind, name) == ("screen", "phone"):
                    newest(page).get_by_label("Fever, chills or sweats").check()
                    _keep(page, "ticked-phone")
        if "scale" not in seen and newest(page).locator(".scale").count():
            _keep(page, f"scale-{name}")
            seen.add("scale")
        for kind in ("pattern", "routine"):  # these stand above the question that follows them
            card = page.locator(f".card.{kind}")
            if kind not in seen and card.count():
                card.last.evaluate("(e) => e.scrollIntoView()")
                _keep(page, f"{kind}-{name}")
                seen.add(kind)
        if "closing" in seen or answer(page, by_mouse) == "end":
            break
    page.get_by_role("button", name="Menu").click()
    _keep(page, f"menu-{name}")
    if name == "wide":
        for entry, kind in (("Print my plan", "plan"), ("Summary for my clinician", "summary")):
            with page.context.expect_page() as opened:
                page.get_by_role("link", name=entry).last.click()
            opened.value.set_viewport_size(SHEET)
            _keep(opened.value, f"{kind}-paper")
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
    page.get_by_role("button", name="What the programme says").click()
    page.locator(".views").wait_for()
    settle(page)
    page.locator(".views").last.evaluate("(e) => e.closest('.card').scrollIntoView()")


def _show(page: Page, kind: str) -> None:
    """Make the card look used, as people would see it."""
    if kind == "bodymap":
        for key in ("low_back right", "buttock right"):
            page.locator(f".cell[data-key='{key}']").first.dispatch_event("click")
    start = newest(page).locator(".clock .go")
    if kind == "exercise" and start.count():
        start.click()
        page.wait_for_timeout(9000)
        newest(page).locator(".clock .go").click()


def _keep(page: Page, name: str) -> None:
    page.mouse.move(0, 0)  # nothing is pointed at
    page.wait_for_timeout(600)
    picture = Image.open(io.BytesIO(page.screenshot()))
    # A palette by octree keeps the thin lines; one by median cut loses them.
    small = picture.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE)
    small.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
