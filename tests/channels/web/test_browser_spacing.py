"""The room between parts and around words: answers, lists, folded lines."""

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


def test_browser_spacing_of_signs_before_rows_that_unfold(open_page: Open) -> None:
    """They stood half a line above what they belong to."""
    page = shown(open_page, "closing", TALL)
    dressed(page)
    page.get_by_text("Today’s exercises").or_(page.get_by_text("Today's exercises")).click()
    row = page.locator(".closing details li").first
    expect(row).to_be_visible()
    assert abs(row.evaluate(SIGN_OF_A_ROW)) < 4
