"""None of these, at the list of the safety check: one press for a sheet that was seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    dressed,
    shown,
    still,
    whole,
)
from tests.channels.web.screen_list import ROWS, rest
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_screen_goes_on_at_one_press_of_none(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Ten presses of tired people, one at "None" and one at "Continue" for each sheet."""
    page = shown(open_page, "sheets", size)
    none = page.get_by_role("button", name="None of these")
    rest(page)
    none.dblclick()  # the second click is no answer to the sheet that came between
    still(page)
    expect(page.locator(".step")).to_have_text("2 of 4")
    expect(page.get_by_label(ROWS[2])).to_be_in_viewport(ratio=1)
    assert served.bot.texts[-1] == "sheets"
    rest(page)
    none.click()
    assert served.bot.last_text("None of these") == "None of these"


def test_browser_screen_sends_no_none_beside_a_tick(open_page: Open) -> None:
    page = shown(open_page, "screen", TALL)
    none = page.get_by_role("button", name="None of these")
    page.get_by_label(ROWS[0]).check()
    expect(none).to_be_disabled()
    page.get_by_label(ROWS[0]).uncheck()
    expect(none).to_be_enabled()


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=["390", "320", "wide"])
def test_browser_screen_ticks_nothing_at_a_second_click(
    open_page: Open, size: dict[str, int]
) -> None:
    """What was wrong was said in the row of the buttons, and "None" slid under the pointer."""
    page = shown(open_page, "screen", size)
    send = page.get_by_role("button", name="Continue", exact=True)
    none = page.get_by_role("button", name="None of these")
    rest(page)
    for _ in range(6):
        if not page.locator(".unread").count():
            break
        none.click()
        rest(page)
    at = box(send)
    page.mouse.dblclick(at["x"] + at["width"] - 6, at["y"] + at["height"] / 2)
    still(page)
    assert box(send)["x"] == at["x"]
    expect(page.get_by_text("You said: ")).to_have_count(0)


def test_browser_screen_says_why_it_reads_on(open_page: Open) -> None:
    """It scrolled to rows that were not seen yet without a word."""
    page = shown(open_page, "screen", {"width": 320, "height": 480})
    go_on = page.get_by_role("button", name="None of these")
    dressed(page)
    rest(page)
    sign = page.locator(".unread")
    assert sign.count()
    # It was the strongest button while rows were unseen.
    weight = "(e) => Number(getComputedStyle(e).fontWeight)"
    assert sign.evaluate(weight) >= go_on.evaluate(weight)
    ink = "(e) => getComputedStyle(e).color"
    assert go_on.evaluate(ink) == page.locator(".ticks > .small").evaluate(ink)
    before = whole(go_on)
    go_on.click()
    said = page.get_by_text("Please read these rows, too.")
    expect(said).to_be_in_viewport(ratio=1)
    still(page)
    expect(said).to_be_visible()
    assert whole(go_on) == before
    quiet = said.evaluate("(e) => [getComputedStyle(e).backgroundColor, e.matches('.wrong')]")
    assert quiet == ["rgba(0, 0, 0, 0)", False]
