"""Where the reader is: the first unread words, never past them, and nobody is moved unasked."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    across,
    box,
    inside,
    say,
    still,
)
from tests.channels.web.scrolling import scroll_to, to_the_end
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

SCROLLED = "root.querySelector('.page').scrollTop"


def begun(open_page: Open, viewport: dict[str, int]) -> Page:
    """A page on which nothing is asked."""
    page = open_page(viewport, reduced_motion="reduce")
    page.get_by_role("button", name="Go on without saving").click()
    expect(page.get_by_text("You said: /without")).to_be_visible()
    return page


def top_of(page: Page, text: str) -> float:
    box = page.get_by_text(text).first.bounding_box()
    assert box
    return box["y"]


@pytest.mark.parametrize("viewport", [{"width": 320, "height": 568}, PHONE], ids=["320", "360"])
def test_browser_reads_from_the_first_of_several_messages(
    open_page: Open, viewport: dict[str, int]
) -> None:
    page = begun(open_page, viewport)
    say(page, "rules")
    expect(page.get_by_role("heading", name="Bed-edge hang")).to_be_attached()
    still(page)
    assert 40 < top_of(page, "Stop at once if it gets worse.") < 120


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
def test_browser_reading_begins_clear_of_the_head_where_turns_rise(
    open_page: Open, size: Size
) -> None:
    """Measured while it rose, what came stood six pixels too high and was faded by the head."""
    page = open_page(size)  # with the motion that most people have
    page.get_by_role("button", name="Go on without saving").click()
    expect(page.get_by_text("You said: /without")).to_be_visible()
    say(page, "words")
    expect(page.get_by_text("One more paragraph.")).to_have_count(40)
    still(page)
    begins, head = box(page.locator(".turn").last)["y"], box(page.locator("#head"))
    assert begins - head["y"] - head["height"] == pytest.approx(8, abs=1)


def test_browser_offers_the_way_to_the_latest(open_page: Open) -> None:
    page = begun(open_page, PHONE)
    for times in (1, 2):
        say(page, "words")
        expect(page.get_by_text("One more paragraph.")).to_have_count(40 * times)
    still(page)
    jump = page.get_by_role("button", name="Jump to the latest")
    onward = page.get_by_role("button", name="More below")
    expect(onward).to_be_in_viewport(ratio=1)  # who reads a long answer is led on through it
    expect(jump).to_be_hidden()
    scroll_to(page, 0)
    expect(jump).to_be_visible()  # who reads above it is offered the way to it
    expect(onward).to_have_count(0)  # one sign, never two
    jump.click()
    expect(page.get_by_text("One more paragraph.").last).to_be_in_viewport()
    expect(jump).to_be_hidden()


def test_browser_leaves_a_reader_above_where_they_are(open_page: Open) -> None:
    page = begun(open_page, PHONE)
    say(page, "words")
    expect(page.get_by_text("One more paragraph.").first).to_be_visible()
    to_the_end(page)
    other = page.context.new_page()
    other.goto(page.url)
    scroll_to(page, 100)
    still(page)
    say(other, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_attached()
    still(page)
    assert inside(page, SCROLLED) == 100


# Grown by what comes late, as a sheet or a clock on a slow line does, above and below what is read.
GROWS = """[root.querySelector('.page').style.overflowAnchor = 'none',
  root.querySelector('.turn').style.paddingTop = '60px',
  root.querySelector('.log').lastElementChild.style.paddingBottom = '60px'].length"""


def test_browser_leaves_a_reader_where_they_scrolled_to_when_the_page_grows(
    open_page: Open,
) -> None:
    """Who scrolls by no finger and no key, as a reader of the screen does, was brought back."""
    page = begun(open_page, PHONE)
    say(page, "words")
    expect(page.get_by_text("One more paragraph.").last).to_be_attached()
    still(page)
    there = inside(page, SCROLLED) + 200
    scroll_to(page, there)
    inside(page, GROWS)
    still(page)
    assert inside(page, SCROLLED) == there


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_browser_follows_what_grows_while_nobody_scrolls(open_page: Open, motion: str) -> None:
    page = open_page(PHONE, reduced_motion=motion)
    page.get_by_role("button", name="Go on without saving").click()
    expect(page.get_by_text("You said: /without")).to_be_visible()
    say(page, "words")
    expect(page.get_by_text("One more paragraph.").last).to_be_attached()
    inside(page, GROWS)  # while the page is on its way there
    still(page)
    begins, head = box(page.locator(".turn").last)["y"], box(page.locator("#head"))
    assert begins - head["y"] - head["height"] == pytest.approx(8, abs=1)


@pytest.mark.parametrize("size", ["Large", "Larger"])
def test_browser_larger_text_keeps_the_place(open_page: Open, size: str) -> None:
    page = begun(open_page, WIDE)
    for scene in ("words", "onset", "words"):
        say(page, scene)
        still(page)
    scroll_to(page, 1500)
    still(page)
    read = """(() => {
      const top = root.querySelector('.head').getBoundingClientRect().bottom;
      const all = [...root.querySelectorAll('.turn > p')];
      return all.findIndex((p) => p.getBoundingClientRect().bottom > top);
    })()"""
    before = inside(page, read)
    page.get_by_role("button", name="Menu").click()
    page.get_by_label(size, exact=True).check(force=True)
    still(page)
    assert abs(inside(page, read) - before) <= 1


def test_browser_marks_that_earlier_turns_are_gone(open_page: Open, served: Served) -> None:
    page = open_page(PHONE)
    say(page, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    expect(page.get_by_text("What we said before is no longer shown.")).to_have_count(0)
    conversation = served.conversation_of(page)
    del conversation.entries[:1]  # as a log that was put back begins later
    page.reload()
    expect(page.get_by_text("What we said before is no longer shown.")).to_be_visible()


def test_browser_reading_shows_work_before_the_server_says_so(open_page: Open) -> None:
    """A server that was slow to take the first words left the page without a sign."""
    page = open_page(PHONE, alone=True)
    still(page)
    held: list[Any] = []

    def hold(route: Any) -> None:
        held.append(route)  # not taken yet

    page.route("**/message", hold)
    say(page, "my back")
    page.wait_for_timeout(2000)
    sign = page.locator("#thinking")
    expect(sign).to_have_css("opacity", "1", timeout=1000)
    expect(sign).to_be_visible(timeout=1000)
    held[0].continue_()
    expect(page.get_by_text("You said: my back")).to_be_visible()
    expect(sign).to_be_hidden()
