"""What stands in one line does so, and what stands beside something else keeps its distance."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    open_menu,
    say,
    shown,
    small_targets,
    still,
)
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def words_of(page: Page, selector: str) -> dict[str, float]:
    """The rectangle of the words alone, without the padding around them."""
    found: dict[str, float] = inside(
        page,
        f"""(() => {{ const range = document.createRange();
            range.selectNodeContents([...root.querySelectorAll("{selector}")].at(-1));
            const {{ left, right, top, bottom }} = range.getBoundingClientRect();
            return {{ left, right, top, bottom }}; }})()""",
    )
    return found


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


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_add_something_has_room_around_its_words(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "readback", size)
    button, words = (
        box(page.get_by_role("button", name="Add something")),
        words_of(page, ".add button"),
    )
    assert words["left"] - button["x"] >= 10
    assert button["x"] + button["width"] - words["right"] >= 10


def test_browser_check_on_a_phone_has_targets_of_44_pixels(open_page: Open, served: Served) -> None:
    page = shown(open_page, "short answers", {"width": 390, "height": 710})
    expect(page.get_by_role("button", name="60", exact=True)).to_be_visible()
    assert small_targets(page) == []
    write = box(page.locator("#composer"))
    answers = box(page.get_by_role("button", name="60", exact=True))
    below = answers["y"] + answers["height"] <= write["y"]
    assert below or answers["x"] + answers["width"] + 8 <= write["x"]  # never one over the other


def test_browser_tick_stands_apart_from_the_chosen_words(open_page: Open) -> None:
    page = shown(open_page, "closing", WIDE)
    page.get_by_role("button", name="That is all for today").click()
    tick = page.locator(".closing [aria-pressed] > .i")
    expect(tick).to_be_visible()
    still(page)
    words = inside(
        page,
        """(() => { const range = document.createRange();
            range.selectNodeContents(root.querySelector(".closing [aria-pressed]").lastChild);
            return range.getBoundingClientRect().left; })()""",
    )
    mark = box(tick)
    assert mark["x"] + mark["width"] + 2 <= words


def test_browser_menu_in_a_low_window_breaks_no_row(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    open_menu(page)
    rows = inside(
        page,
        "[...root.querySelectorAll('#menu > *')].filter((e) => e.checkVisibility())"
        ".map((e) => e.getClientRects().length)",
    )
    assert set(rows) == {1}


def test_browser_pattern_without_a_picture_has_room_between_its_parts(open_page: Open) -> None:
    page = shown(open_page, "no pattern", WIDE)
    parts = page.locator(".card.pattern > :is(h2, .note, .small, .given)")
    boxes = [box(parts.nth(n)) for n in range(parts.count())]
    assert len(boxes) == 5
    for above, below in pairwise(boxes):
        assert below["y"] - above["y"] - above["height"] >= 8


def test_browser_screen_wide_has_its_button_apart_from_the_last_row(open_page: Open) -> None:
    page = shown(open_page, "screen", {"width": 1280, "height": 1000})
    row = box(page.locator(".ticks .row").last)
    button = box(page.get_by_role("button", name="Continue"))
    assert button["y"] - row["y"] - row["height"] >= 10


def test_browser_timed_check_wide_has_start_beside_the_ring(open_page: Open) -> None:
    page = shown(open_page, "bridge hold", WIDE)
    ring, start = (
        box(page.locator(".ring")),
        box(page.get_by_role("button", name="Start", exact=True)),
    )
    assert ring["y"] - start["height"] <= start["y"] <= ring["y"] + ring["height"]
    page.get_by_role("button", name="Without the clock").click()
    expect(page.get_by_role("button", name="30 seconds or more")).to_be_in_viewport(ratio=1)


def test_browser_exercise_low_has_all_of_start_in_sight(open_page: Open) -> None:
    page = shown(open_page, "long dose", LOW)
    start = box(page.get_by_role("button", name="Start", exact=True))
    assert start["y"] + start["height"] <= box(page.locator("#foot"))["y"] + 1


def test_browser_links_have_no_box_without_colours(open_page: Open) -> None:
    page = open_page(PHONE, forced_colors="active", reduced_motion="reduce")
    say(page, "onset")
    link = page.get_by_role("button", name="Why this?")
    expect(link).to_have_css("border-top-width", "0px")
    expect(link).to_have_css("text-decoration-line", "underline")
    expect(page.get_by_role("button", name="Slowly")).to_have_css("border-top-width", "1px")
