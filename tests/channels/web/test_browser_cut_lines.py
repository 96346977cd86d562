"""What lies at the edges of what is scrolled: lines, buttons and the haze over them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.channels.web.answering import answered_with, told
from tests.channels.web.browsing import (
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import WALL_STAND
from tests.channels.web.scene_talk import READBACK
from tests.channels.web.scrolling import scroll_to
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

COVER = """(() => { const { backgroundImage, left } = getComputedStyle(
  root.querySelector('.foot'), '::before'); return [backgroundImage, parseFloat(left)] })()"""
GROUND = "(e) => getComputedStyle(e).backgroundColor"
UNDER_THE_HEAD = """(() => {
  const end = root.querySelector('.head').getBoundingClientRect().bottom;
  const over = parseFloat(root.querySelector('.head').style.getPropertyValue('--over'));
  return [...root.querySelectorAll('.slip, .replies > *')]
    .map((e) => e.getBoundingClientRect().bottom - end)
    .filter((left) => left > 0 && left < 18 && left > over + 0.5);
})()"""
# What is pressed and shown although the field's haze lies on its words.
IN_THE_HAZE = """(() => { const top = root.querySelector('#foot').getBoundingClientRect().top;
  return [...root.querySelectorAll('#log .link, #log .replies > *')]
    .filter((e) => e.checkVisibility() && getComputedStyle(e).opacity !== '0')
    .map((e) => [e.textContent, e.getBoundingClientRect()])
    .filter(([, at]) => at.top < top + 12 && at.bottom > top + 12.5)
    .map(([text, at]) => `${text} ${at.bottom - top}`); })()"""
# How far below the head is hidden where nothing that is seen is cut there.
OVER_NOTHING = """(() => {
  const head = root.querySelector('.head');
  const end = head.getBoundingClientRect().bottom;
  const over = parseFloat(head.style.getPropertyValue('--over'));
  const range = new Range();
  const rects = (e) => (range.selectNodeContents(e), [...range.getClientRects()]);
  const cut = [...root.querySelectorAll('#log *')].filter((e) => e.checkVisibility())
    .flatMap((e) => [...(e.children.length ? [] : rects(e).filter((at) => at.top < end + 3)),
      ...(e.matches('.slip, .replies > *') ? e.getClientRects() : [])])
    .some((at) => at.bottom > end && at.bottom <= end + over + 0.5);
  return cut ? 0 : over; })()"""
# By how much a line that the foot cuts stands out above its cover.
UNCOVERED = """(() => {
  const foot = root.querySelector('#foot');
  const edge = foot.getBoundingClientRect().top;
  const range = new Range();
  const cut = parseFloat(foot.style.getPropertyValue('--cut'));
  const most = [...root.querySelectorAll('.check :is(p, li)')]
    .filter((e) => e.checkVisibility())
    .flatMap((e) => (range.selectNodeContents(e), [...range.getClientRects()]))
    .filter((at) => at.top < edge && at.bottom > edge)
    .map((at) => edge - at.top);
  return most.length && cut ? Math.max(...most) + 2.9 - cut : 0; })()"""
# How thick the head's haze lies on the tops of letters that are seen below it, from 0 to 1.
HAZE_OF_THE_HEAD = """(() => {
  const head = root.querySelector('.head');
  const over = parseFloat(head.style.getPropertyValue('--over'));
  const end = head.getBoundingClientRect().bottom + over;
  const long = -parseFloat(getComputedStyle(head, '::after').bottom) - over;
  const range = new Range();
  const most = [...root.querySelectorAll('#log :not(.heard)')]
    .filter((e) => !e.children.length && e.checkVisibility())
    .flatMap((e) => (range.selectNodeContents(e), [...range.getClientRects()]))
    .filter((at) => at.bottom > end + 1)
    .map((at) => 1 - (at.top + at.height / 5 - end) / long);
  return Math.max(...most) > 0.5 ? Math.max(...most) : 0; })()"""


def test_browser_spacing_covers_cut_words_with_their_own_ground(
    open_page: Open, served: Served
) -> None:
    """A slab as white as a card lay over plain words, and over the line beside them."""
    page = shown(open_page, "rules", LOW)
    white, paper = (
        page.locator(".card").last.evaluate(GROUND),
        page.locator(".app").evaluate(GROUND),
    )
    assert white != paper
    seen = set()
    page.locator(".page").evaluate("(page) => page.scrollBy(0, -108)")
    for _ in range(36):
        page.locator(".page").evaluate("(page) => page.scrollBy(0, 9)")
        still(page)
        if not inside(
            page, "parseFloat(root.querySelector('.foot').style.getPropertyValue('--cut'))"
        ):
            continue
        ground, left = inside(page, COVER)
        plain = inside(page, "root.querySelector('.foot').matches('.plain')")
        assert (paper if plain else white) in ground
        if plain:
            assert left >= 40  # beside the line
        seen.add(plain)
    assert seen == {True, False}


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=across)
def test_browser_spacing_leaves_no_edge_of_a_button_under_the_head(
    open_page: Open, size: dict[str, int]
) -> None:
    """The lower border of a reply hung below the head without its words."""
    page = shown(open_page, "onset", size)
    page.get_by_role("button", name="Slowly").click()
    say(page, "rules")
    still(page)
    for _ in range(30):
        page.locator(".page").evaluate("(page) => page.scrollBy(0, -7)")
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        assert inside(page, UNDER_THE_HEAD) == []


def scrolled_by(page: Page, step: int, expression: str) -> dict[int, object]:
    """What an expression says at each height that the page is scrolled to, where it is not 0."""
    found = {}
    here = int(inside(page, "root.querySelector('.page').scrollTop"))
    for top in range(here - 10 * step, here + 10 * step, step):
        scroll_to(page, top)
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))")
        found[top] = inside(page, expression)
    return {top: said for top, said in found.items() if said}


@pytest.mark.parametrize("size", [TALL, WIDE], ids=across)
def test_browser_spacing_shows_no_button_in_the_haze_above_the_field(
    open_page: Open, size: dict[str, int]
) -> None:
    """ "Skip the checks" stood there half faded, with the field over its lower edge."""
    page = shown(open_page, "readback", size)
    page.set_viewport_size({**size, "height": 560})
    still(page)
    assert not scrolled_by(page, 6, IN_THE_HAZE)


def test_browser_spacing_covers_a_line_from_above_its_letters(
    open_page: Open, served: Served
) -> None:
    """The tips of tall letters stood above the foot."""
    page = told(open_page, served, SMALL, WALL_STAND)
    assert not {top: by for top, by in scrolled_by(page, 3, UNCOVERED).items() if by > 0}  # type: ignore[operator]


def test_browser_spacing_hides_nothing_under_the_head_for_what_is_folded(
    open_page: Open, served: Served
) -> None:
    """The first words below the head were a ghost: a button in a folded card was cut there."""
    page = told(open_page, served, LOW, READBACK)
    answered_with(served, {"text": "\n\n".join(["One more paragraph."] * 30)})
    page.get_by_role("button", name="Yes, that’s right").click()
    still(page)
    button = "root.querySelector('.fold .replies > *').getBoundingClientRect()"
    inside(page, f"(root.querySelector('.page').scrollTop += {button}.bottom - 56)")
    assert not scrolled_by(page, 2, OVER_NOTHING)


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=across)
def test_browser_spacing_leaves_no_ghost_of_a_line_below_the_head(
    open_page: Open, size: dict[str, int]
) -> None:
    """A row of a safety list, and half of a question before, stood there behind a veil."""
    page = shown(open_page, "screen", size)
    assert not scrolled_by(page, 5, HAZE_OF_THE_HEAD)
