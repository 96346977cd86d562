"""Answers that are pressed: buttons, numbers, links."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import answered_with
from tests.channels.web.browsing import (
    HELD,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    across,
    box,
    dressed,
    held_as,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import real_education
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_reply_settled_stays_as_wide_as_it_was(open_page: Open) -> None:
    page = open_page(TALL)
    say(page, "onset")
    slowly = page.get_by_role("button", name="Slowly")
    expect(slowly).to_be_visible()
    before = slowly.bounding_box()
    slowly.click()
    expect(slowly).to_have_attribute("aria-pressed", "true")
    after = slowly.bounding_box()
    assert before
    assert after
    assert abs(before["width"] - after["width"]) < 1


@pytest.mark.parametrize("pressed", [True, False], ids=["pressed", "written"])
def test_browser_reply_settled_leaves_what_was_chosen(open_page: Open, pressed: bool) -> None:
    """The other answers stayed as loose words, as far apart as buttons."""
    page = open_page(TALL, **HELD)
    say(page, "onset")
    still(page)
    asked = page.locator(".turn", has_text="Did it come on slowly").last
    if pressed:
        page.get_by_role("button", name="Slowly").click()
    else:
        say(page, "scale")
    still(page)
    shown = asked.locator("button:visible")
    expect(shown).to_have_count(int(pressed))
    if pressed:
        expect(shown).to_have_text("Slowly")
    else:
        expect(asked.locator(".given")).to_be_hidden()


def test_browser_reply_under_a_resting_pointer_has_no_ring(open_page: Open) -> None:
    """The next answer came under the pointer and looked chosen."""
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "onset")
    still(page)
    slowly = page.get_by_role("button", name="Slowly")
    edge = "(e) => getComputedStyle(e).boxShadow + getComputedStyle(e).outlineStyle"
    at_rest = slowly.evaluate(edge)
    slowly.hover()
    page.wait_for_timeout(300)
    assert slowly.evaluate(edge) == at_rest


@pytest.mark.parametrize(("size", "look"), [(TALL, "none"), (WIDE, "brightness(0.96)")], ids=across)
def test_browser_reply_is_darker_under_a_mouse_and_not_behind_a_finger(
    open_page: Open, size: dict[str, int], look: str
) -> None:
    """The next "No" was grey where the last was pressed, as if it could not be."""
    page = shown(open_page, "onset", size)
    dressed(page)
    slowly = page.get_by_role("button", name="Slowly")
    slowly.hover()
    expect(slowly).to_have_css("filter", look)


def test_browser_reply_tick_stands_ten_pixels_from_the_border(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "onset")
    chosen = page.get_by_role("button", name="Slowly")
    chosen.click()
    expect(chosen).to_have_attribute("aria-pressed", "true")
    assert box(chosen.locator(".i"))["x"] - box(chosen)["x"] >= 10


def test_browser_reply_ring_of_a_number_lies_above_its_neighbour(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "scale")
    still(page)
    cell = page.get_by_role("radio", name="4")
    page.get_by_role("radio", name="0", exact=True).focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(cell).to_be_focused()
    assert cell.evaluate("(e) => getComputedStyle(e).zIndex") == "1"


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_reply_of_ten_leaves_no_hole(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "scale", size)
    cells = page.locator(".numbers")
    last = box(page.get_by_role("radio", name="10", exact=True))
    end = box(cells)["x"] + box(cells)["width"]
    assert abs(last["x"] + last["width"] - end) < 2


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_reply_to_a_question_has_it_and_both_views_in_sight(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """It began with an answer to what stood nowhere, and the views were below eleven lines."""
    page = open_page(size, **held_as(size))
    answered_with(served, real_education("E-17"))
    say(page, "should i get a scan?")
    still(page)
    expect(page.get_by_text("should i get a scan?")).to_be_in_viewport(ratio=1)
    for view in page.locator(".education .views strong").all():
        assert above_the_foot(page, view)
    # When to be seen stands before both.
    parts = page.locator(".education > p, .education > .views").all()
    assert [part.get_attribute("class") for part in parts].index("views") == 2
    expect(page.locator(".education details[open]")).to_have_count(0)


def test_browser_reply_code_of_a_link_can_be_copied(open_page: Open) -> None:
    """It stood in running text alone."""
    page = open_page(TALL, **HELD, permissions=["clipboard-read", "clipboard-write"])
    say(page, "link")
    copy = page.get_by_role("button", name="Copy")
    copy.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    words = page.evaluate("navigator.clipboard.readText()")
    expect(page.get_by_text(f'write "{words}"')).to_be_visible()
    assert words.startswith("link ")


def test_browser_reply_links_have_no_box_without_colours(open_page: Open) -> None:
    page = open_page(PHONE, forced_colors="active", reduced_motion="reduce")
    say(page, "onset")
    link = page.get_by_role("button", name="Why this?")
    expect(link).to_have_css("border-top-width", "0px")
    expect(link).to_have_css("text-decoration-line", "underline")
    expect(page.get_by_role("button", name="Slowly")).to_have_css("border-top-width", "1px")
