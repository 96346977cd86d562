"""The emergency card stays in sight until it is released."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import PHONE, Open, inside, say
from tests.channels.web.scenes import play
from tests.channels.web.served import Served, serve

pytestmark = pytest.mark.slow

BACK_WITHIN = 45_000  # milliseconds in which the page finds its server by itself


def test_browser_pins_an_emergency_until_it_is_released(open_page: Open, served: Served) -> None:
    page = open_page()
    page.locator("#text").focus()
    say(page, "since last night i cant feel when i wipe")
    card = page.locator("#pinned .emergency")
    expect(card).to_be_visible()
    expect(page.get_by_role("alert").get_by_role("heading")).to_contain_text("Call 999 now")
    call = card.get_by_role("link", name="Call 999")
    expect(call).to_have_attribute("href", "tel:999")
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()
    page.keyboard.press("Tab")
    expect(call).to_be_focused()  # the call is the very next thing
    inside(page, "(root.querySelector('.page').scrollTop = 0)")
    expect(call).to_be_in_viewport()

    page.reload()
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()

    page.get_by_role("button", name="Write a message").click()
    expect(page.locator("#text")).to_be_focused()
    say(page, "my wife says its nothing")
    answer = page.get_by_text("You said: my wife says its nothing")
    expect(answer).to_be_in_viewport()
    expect(call).to_be_in_viewport()

    page.get_by_role("button", name="I have been checked").click()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)
    expect(page.locator("#composer")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)


def test_browser_emergency_stays_in_sight_when_the_server_forgot_it(
    watched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with serve() as first:
        first.bot.answer = functools.partial(play, picture="P01")
        page = watched.open(viewport=PHONE)
        page.goto(f"{first.url}/")
        say(page, "i cannot feel when i wipe")
        call = page.get_by_role("alert").get_by_role("link", name="Call 999")
        expect(call).to_be_visible()
        port = int(first.url.split(":")[2].split("/")[0])
    with serve(port=port) as second:
        second.bot.answer = functools.partial(play, picture="P01")
        expect(page.get_by_text("I no longer have this conversation")).to_be_attached(
            timeout=BACK_WITHIN
        )
        expect(call).to_be_in_viewport()
        page.context.close()


@pytest.mark.parametrize("size", [(320, 568), (390, 844), (640, 360), (1280, 800)])
def test_browser_keeps_the_ways_on_of_an_emergency_in_sight(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "wipe")
    for name in ("I have been checked", "Write a message"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
