"""The card of the routine, the talk's column beside it, and the chart of what came of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.conversation.course.progress_card import progress_buttons
from tests.channels.web.answering import told
from tests.channels.web.browsing import HELD, PHONE, SMALL, TALL, WIDE, Open, box, say, shown, still
from tests.channels.web.scene_movement import PROGRESS
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=["320", "390", "wide"])
def test_browser_routine_has_what_is_on_top_in_line_with_the_rest(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "routine", size)
    rows = page.locator(".card.routine .routine > li")
    last = rows.last
    assert "Walk" in last.inner_text()
    plain = rows.filter(has_text="Lying pelvic rock").locator(".what")
    assert box(last.locator(".what"))["x"] == pytest.approx(box(plain)["x"], abs=1)


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


def test_browser_routine_has_the_kind_of_a_move_beside_its_name(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "routine")
    still(page)
    for what in page.locator(".card.routine .what").all():
        name, kind = box(what.locator("> :first-child")), box(what.locator(".kind"))
        assert abs(name["y"] - kind["y"]) < 8


@pytest.mark.parametrize("size", [SMALL, PHONE, WIDE], ids=["320", "360", "wide"])
def test_browser_progress_chart_fills_its_place(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "progress", size)
    image, well = (
        page.locator(f".card.progress {part}").bounding_box() for part in (".well img", ".well")
    )
    assert image
    assert well
    assert image["width"] >= 0.98 * well["width"]


def test_browser_progress_has_a_way_on(open_page: Open, served: Served) -> None:
    """After the end of a talk it stopped with no button."""
    page = told(open_page, served, TALL, {**PROGRESS, "buttons": progress_buttons(None)})
    for name in ("Show my routine", "When to get help"):
        expect(page.get_by_role("button", name=name)).to_be_enabled()
