"""The room between parts and around words: answers, lists, folded lines, what is cut."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.channels.web.answering import answered_with, told
from tests.channels.web.browsing import (
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    dressed,
    edges,
    held_as,
    inside,
    say,
    shown,
    still,
    words_of,
)
from tests.channels.web.scene_guide import STRAIGHT_LEG, TIMED_BRIDGE, WALL_STAND
from tests.channels.web.scene_talk import READBACK
from tests.channels.web.scrolling import scroll_to
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

PINE = (0x1F, 0x52, 0x49)
ROOM = "(e) => parseFloat(getComputedStyle(e).paddingLeft)"
LINES = """(e) => { const range = document.createRange(); range.selectNodeContents(e);
  return new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size }"""
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
SIGN_OF_A_ROW = """(e) => {
  const [row, sign] = [getComputedStyle(e), getComputedStyle(e, '::before')];
  const middle = parseFloat(sign.top) + parseFloat(sign.marginTop) + parseFloat(sign.height) / 2;
  return middle - parseFloat(row.paddingTop) - parseFloat(row.lineHeight) / 2; }"""


def in_one_row(*parts: dict[str, float]) -> bool:
    """Whether parts stand beside each other."""
    return max(part["y"] for part in parts) < min(part["y"] + part["height"] for part in parts)


@pytest.mark.parametrize("check", [WALL_STAND, STRAIGHT_LEG], ids=["wall", "leg"])
def test_browser_spacing_of_the_answers_of_a_check_on_a_phone(
    open_page: Open, served: Served, check: dict[str, object]
) -> None:
    """Words stood 8 pixels from their border, and "I can't do this" alone below "Not sure"."""
    page = told(open_page, served, TALL, check)
    answers = page.locator("#dock .replies button").all()
    assert len(answers) > 2
    assert min(answer.evaluate(ROOM) for answer in answers) >= 12
    ways = [box(page.get_by_role("button", name=name)) for name in ("Not sure", "I can't do this")]
    assert in_one_row(*ways)
    assert ways[1]["x"] - ways[0]["x"] - ways[0]["width"] >= 12


def test_browser_spacing_of_the_sign_beside_a_check(open_page: Open, served: Served) -> None:
    """ "More below" was squeezed between its borders."""
    page = told(open_page, served, TALL, STRAIGHT_LEG)
    sign, words = box(page.locator(".onward")), words_of(page, ".onward")
    assert words["left"] - sign["x"] >= 4
    assert sign["x"] + sign["width"] - words["right"] >= 4


@pytest.mark.parametrize("size", [SMALL, TALL], ids=across)
def test_browser_spacing_in_the_foot_of_a_check_with_twice_the_letters(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The writing, the ways past the check and the end of the window crowded each other."""
    answered_with(served, STRAIGHT_LEG)
    page = open_page(size, alone=True, **held_as(size))
    letters = {"fontSizes": {"standard": 32}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", letters)
    page.reload()
    say(page, "hello")
    still(page)
    writes = box(page.locator("#writing label"))
    for name in ("Skip the checks", "Why this?"):
        way = box(page.locator("#dock").get_by_role("button", name=name))
        assert way["y"] >= writes["y"] + writes["height"] + 4
        assert way["y"] + way["height"] <= size["height"]


def test_browser_spacing_of_the_minutes_on_a_phone(open_page: Open) -> None:
    page = shown(open_page, "minutes", TALL)
    page.get_by_role("button", name="On to my routine").click()
    still(page)
    answers = page.locator("#dock .replies button").all()
    assert min(answer.evaluate(ROOM) for answer in answers) >= 12
    ways = [box(page.locator("#dock").get_by_role("button", name=n)) for n in ("Skip", "Why this?")]
    assert in_one_row(*ways)
    assert not any(in_one_row(ways[0], box(answer)) for answer in answers)


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
def test_browser_spacing_keeps_the_sound_in_one_line(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """ "Sound:" stood above "off"; the place of what is beside it hung on the word."""
    page = told(open_page, served, size, TIMED_BRIDGE)
    sound = page.locator(".sound")
    places = set()
    for _ in range(3):  # off, tones, voice
        assert sound.evaluate(LINES) == 1
        places.add(str(box(page.get_by_role("button", name="Without the clock"))))
        sound.evaluate("(e) => e.click()")
    assert len(places) == 1


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
def test_browser_spacing_parts_a_list_from_what_is_said_of_it(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "screen", size)
    said, row = page.locator(".ticks > .small"), page.locator(".ticks .row").first
    assert edges(row)[0] - edges(said)[1] >= 4


def ring_below(page: Page, field: dict[str, float]) -> set[tuple[int, ...]]:
    """The colours in the middle of the ring under a field, along its width."""
    shot = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    across_it = range(round(field["x"] + 20), round(field["x"] + field["width"] - 20), 8)
    height = round(field["y"] + field["height"] + 4)
    return {shot.getpixel((x, height)) for x in across_it}


def test_browser_spacing_leaves_the_ring_of_a_field_whole(open_page: Open, served: Served) -> None:
    """The button below it laid its shadow over the lower half."""
    page = told(open_page, served, TALL, READBACK)
    dressed(page)  # what comes later moves the field
    page.get_by_role("button", name="3 weeks").click()
    field = page.get_by_label("How long has it hurt?")
    expect(field).to_be_focused()
    still(page)
    assert ring_below(page, box(field)) == {PINE}


def test_browser_spacing_has_folded_lines_alike(open_page: Open) -> None:
    """Their signs stood behind the words of one line and at the edge of two."""
    page = shown(open_page, "check", TALL)
    for words in ("screen", "scale"):
        say(page, words)
        still(page)
    scroll_to(page, 0)
    ends = inside(
        page,
        "[...root.querySelectorAll('.fold > summary > span')]"
        ".map((e) => Math.round(e.getBoundingClientRect().right))",
    )
    assert len(ends) >= 2
    assert len(set(ends)) == 1


def test_browser_spacing_of_the_closing_card_is_even(open_page: Open) -> None:
    """A link in larger words stood between what is folded."""
    page = shown(open_page, "closing", TALL)
    folds = page.locator(".closing > details > summary").all()
    summary = page.get_by_role("link", name="Summary for my clinician")
    size = "(e) => getComputedStyle(e).fontSize"
    assert len({part.evaluate(size) for part in (*folds, summary)}) == 1
    assert edges(summary)[0] >= max(edges(fold)[1] for fold in folds)


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


def test_browser_spacing_of_signs_before_rows_that_unfold(open_page: Open) -> None:
    """They stood half a line above what they belong to."""
    page = shown(open_page, "closing", TALL)
    dressed(page)
    page.get_by_text("Today’s exercises").or_(page.get_by_text("Today's exercises")).click()
    row = page.locator(".closing details li").first
    expect(row).to_be_visible()
    assert abs(row.evaluate(SIGN_OF_A_ROW)) < 4


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
