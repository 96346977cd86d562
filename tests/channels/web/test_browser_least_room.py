"""What a window of 320 by 568 shows at once, and what never stands beside or under a warning."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.channels.web.browsing import WIDE, Open, say, still

pytestmark = pytest.mark.slow

LEAST = {"width": 320, "height": 568}


def bottom(part: Locator) -> float:
    box = part.bounding_box()
    assert box
    return box["y"] + box["height"]


def test_browser_least_room_has_start_and_step_of_an_exercise(open_page: Open) -> None:
    page = open_page(LEAST, has_touch=True, is_mobile=True, reduced_motion="reduce")
    say(page, "next one")
    start = page.get_by_role("button", name="Start", exact=True)
    expect(start).to_be_visible()
    still(page)
    foot = page.locator("#foot").bounding_box()
    step = page.locator(".steps li").first.bounding_box()
    assert foot
    assert step
    assert bottom(page.locator(".ring")) <= foot["y"]
    assert bottom(start) <= foot["y"]
    assert step["y"] + 20 <= foot["y"]  # its first line


def test_browser_least_room_has_what_to_do_in_an_emergency(open_page: Open) -> None:
    page = open_page(LEAST, has_touch=True, is_mobile=True, reduced_motion="reduce")
    say(page, "wipe")
    first, second = (page.locator(".emergency .rest > ul > li").nth(n) for n in (0, 1))
    expect(second).to_be_visible()
    still(page)
    sign = page.locator(".emergency").get_by_role("button", name="More below").bounding_box()
    assert sign
    assert bottom(first) < bottom(second) <= sign["y"]
    expect(page.locator(".emergency .links button").nth(2)).to_be_in_viewport(ratio=1)


def test_browser_shows_what_was_said_above_an_emergency(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "since last night i cant feel when i wipe")
    expect(page.locator("#pinned .emergency")).to_be_visible()
    still(page)
    slip = page.locator(".slip").last.bounding_box()
    foot = page.locator("#foot").bounding_box()
    assert slip
    assert foot
    assert bottom(page.locator("#head")) <= slip["y"]
    assert slip["y"] + slip["height"] <= foot["y"] + 14


@pytest.mark.parametrize("scene", ["heavy", "care", "wipe"])
def test_browser_has_no_chat_beside_a_crisis(open_page: Open, scene: str) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    expect(page.get_by_text("How this goes")).to_be_visible()
    say(page, scene)
    expect(page.get_by_role("link", name="Call").first).to_be_visible()
    expect(page.get_by_text("How this goes")).to_be_hidden()


def test_browser_routine_keeps_what_is_on_top_off_the_line(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "routine")
    rows = page.locator(".card.routine .routine > li")
    expect(rows).to_have_count(4)
    expect(page.locator(".card.routine .knot")).to_have_count(3)
    expect(rows.last.locator(".knot")).to_have_count(0)
    line = "(e, side) => getComputedStyle(e, side).content"
    assert rows.nth(1).evaluate(line, "::after") != "none"
    assert rows.nth(2).evaluate(line, "::after") == "none"
    assert rows.last.evaluate(line, "::before") == "none"
