"""The list of the safety check by sheets: each counted, sent and begun by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import talks
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    edges,
    held_as,
    say,
    still,
)
from tests.channels.web.scene_talk import EMERGENCY, SCREEN, SHEETS
from tests.channels.web.screen_list import REAL, ROWS, rest
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_screen_comes_by_sheets(open_page: Open, served: Served) -> None:
    page = open_page(TALL, **HELD)
    say(page, "sheets")
    still(page)
    rows = page.locator(".ticks .row:visible")
    expect(rows).to_have_count(2)
    page.get_by_label("Pain, numbness or weakness in both legs").check()
    page.get_by_role("button", name="Continue").click()
    still(page)
    expect(page.locator(".step")).to_have_text("2 of 4")
    expect(page.get_by_label("Pain, numbness or weakness in both legs")).to_be_hidden()
    rest(page)
    # Of this sheet: what was ticked before stays.
    page.get_by_role("button", name="None of these").click()
    said = "Pain, numbness or weakness in both legs"
    assert served.bot.last_text(said) == said


def test_browser_screen_counts_the_ticks_of_the_sheet(open_page: Open, served: Served) -> None:
    page = open_page(TALL, **HELD)
    say(page, "sheets")
    still(page)
    page.wait_for_timeout(1000)
    page.locator(".ticks .row:visible").last.click()
    page.get_by_role("button", name="Continue, 1 ticked").click()
    still(page)
    expect(page.get_by_role("button", name="Continue", exact=True)).to_be_visible()
    rest(page)
    page.get_by_role("button", name="None of these").click()
    expected = SHEETS["custom"]["card"]["options"][1]
    assert served.bot.last_text(expected) == expected  # the row of the first sheet is told


def test_browser_screen_sends_a_ticked_emergency_before_the_next_sheet(
    open_page: Open, served: Served
) -> None:
    """It was told only behind a second list, beside which "None of these" could be ticked."""
    page = open_page(TALL, **HELD)
    talks(served, {"sheets": [SHEETS], ROWS[0]: [EMERGENCY]})
    say(page, "sheets")
    still(page)
    page.get_by_label(ROWS[0]).check()
    page.get_by_role("button", name="Continue, 1 ticked").click()
    expect(page.locator(".emergency h2")).to_be_visible()
    assert served.bot.texts[-1] == ROWS[0]


def test_browser_screen_opens_all_rows_for_words_of_ones_own(
    open_page: Open, served: Served
) -> None:
    """ "None of these", written to the first of the sheets, answers for all of them."""
    page = open_page(WIDE, reduced_motion="reduce")
    talks(served, {"sheets": [SHEETS]})
    say(page, "sheets")
    still(page)
    expect(page.locator(".ticks .row:visible")).to_have_count(2)
    expect(page.locator(".step")).to_have_text("1 of 4")
    page.locator("#text").press_sequentially("none")
    expect(page.locator(".ticks .row:visible")).to_have_count(len(ROWS))
    expect(page.locator(".step")).to_have_text("")  # all of them stand there


@pytest.mark.parametrize("size", [SMALL, LOW], ids=across)
def test_browser_screen_begins_each_sheet_at_its_head(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """At 640x400 the second began in mid page, with one row and a half of it in sight."""
    page = open_page(size, **held_as(size))
    sheets = [{"from": 0, "to": 5, "step": "1 of 2"}, {"from": 5, "to": 10, "step": "2 of 2"}]
    card = {**SCREEN["custom"]["card"], "options": REAL[:10], "sheets": sheets}
    noted = "Noted: sitting or bending makes it worse."
    talks(served, {"go on": [{"custom": {"lead": noted, "card": card}}]})
    say(page, "go on")
    rest(page)
    while page.locator(".unread").count():
        page.locator(".unread").click()
        rest(page)
    page.get_by_role("button", name="None of these").click()
    expect(page.locator(".card.screen")).to_contain_text("2 of 2")
    rest(page)
    below = edges(page.locator(".card.screen"))[0] - box(page.locator("#head"))["height"]
    assert 0 <= below <= 20
