"""The card of a pattern: picture with its numbers, muscles, what is folded."""

from __future__ import annotations

import functools
from itertools import pairwise

import pytest
from playwright.sync_api import expect

from bot.pictures.drawn.view_box import TUG_ASPECT
from bot.pictures.tug.disc_places import MIDDLE, RADIUS
from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    across,
    box,
    edges,
    inside,
    open_menu,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import PATTERN, PATTERN_OF_SHOULDERS
from tests.channels.web.scenes import play
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

CAPITAL = 0.72  # of the size of a letter


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=across)
def test_browser_pattern_title_stands_clear_of_its_picture(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "pattern", size)
    title, well = (edges(page.locator(f".card.pattern {part}")) for part in ("h2", ".well"))
    assert well[0] - title[1] >= 8


def test_browser_pattern_number_is_in_no_fade(open_page: Open) -> None:
    """Disc 2 of the chest and shoulder blades lay in the fade at the foot of its picture."""
    page = shown(open_page, "pattern", TALL)
    mask = page.locator(".pattern .well img").evaluate("(e) => getComputedStyle(e).maskImage")
    assert not mask.endswith("rgba(0, 0, 0, 0))")


def test_browser_pattern_on_the_smallest_page_has_words_a_line(
    open_page: Open, served: Served
) -> None:
    """One word a line stood beside the picture."""
    page = told(open_page, served, SMALL, PATTERN_OF_SHOULDERS)
    row = page.locator(".key li").first
    lines = row.evaluate(
        "(e) => { const r = document.createRange(); r.selectNodeContents(e.lastChild);"
        " return new Set([...r.getClientRects()].map((one) => Math.round(one.top))).size }"
    )
    assert lines <= 5
    assert box(page.locator(".pattern .well"))["width"] >= 100


def test_browser_pattern_in_large_words_has_its_key_in_sight(
    open_page: Open, served: Served
) -> None:
    """The picture filled the screen."""
    page = told(open_page, served, TALL, PATTERN_OF_SHOULDERS, "larger")
    assert above_the_foot(page, page.locator(".key li").first)


@pytest.mark.parametrize(("size", "least"), [(SMALL, MIDDLE), (LOW, 0.95)], ids=["320", "640x400"])
def test_browser_pattern_numbers_can_be_read(
    open_page: Open, served: Served, size: dict[str, int], least: float
) -> None:
    """They were 8 pixels high; a digit is as high as the radius of its disc."""
    served.bot.answer = functools.partial(play, picture="D1")
    page = shown(open_page, "pattern", size)
    image = "root.querySelector('.pattern .well img')"
    wide, high = (inside(page, f"{image}.client{side}") for side in ("Width", "Height"))
    drawn = max(wide, high * TUG_ASPECT)  # it covers its frame
    assert RADIUS * drawn / CAPITAL >= 11
    assert wide / drawn >= least - 0.02  # discs stand within the middle of the picture


def test_browser_pattern_folds_have_one_size(open_page: Open) -> None:
    """ "How sure" was larger than "More about it"."""
    page = shown(open_page, "minutes", TALL)
    sizes = inside(
        page,
        "[...root.querySelectorAll('.pattern .more p')].map((e) => getComputedStyle(e).fontSize)",
    )
    assert len(sizes) >= 2
    assert len(set(sizes)) == 1


def test_browser_pattern_in_large_words_names_one_muscle_below_the_other(open_page: Open) -> None:
    page = open_page(SMALL, **HELD)
    open_menu(page)
    page.get_by_label("Larger").check(force=True)
    page.keyboard.press("Escape")
    say(page, "pattern")
    still(page)
    keys = [box(key) for key in page.locator(".pattern .key").all()]
    assert keys[1]["y"] >= keys[0]["y"] + keys[0]["height"]


def test_browser_pattern_number_stands_at_the_first_line_of_its_muscle(open_page: Open) -> None:
    page = open_page(SMALL, **HELD)
    say(page, "pattern")
    still(page)
    for row in page.locator(".pattern .key li").all():
        number = box(row.locator("b"))
        assert number["y"] - box(row)["y"] < 12


def test_browser_pattern_picture_is_as_high_as_its_words(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "pattern")
    still(page)
    # With what is honest below it, so that the question below both is in sight.
    shows, words = (
        page.locator(".pattern .two > div").first,
        page.locator(".pattern .two > div").last,
    )
    assert box(page.locator(".pattern .well"))["width"] > 260
    assert abs(box(shows)["height"] - box(words)["height"]) < 120


def test_browser_pattern_without_a_picture_has_room_between_its_parts(open_page: Open) -> None:
    page = shown(open_page, "no pattern", WIDE)
    expect(page.locator(".card.pattern")).to_contain_text("not enough to name")
    expect(page.get_by_text("Why I think so")).to_have_count(0)  # there is nothing to think
    parts = page.locator(".card.pattern > :is(h2, p, .given)")
    boxes = [box(parts.nth(n)) for n in range(parts.count())]
    assert len(boxes) == 5
    for above, below in pairwise(boxes):
        assert below["y"] - above["y"] - above["height"] >= 8


def test_browser_pattern_is_whole_on_a_phone_on_its_side(open_page: Open, served: Served) -> None:
    page = told(open_page, served, LOW, PATTERN_OF_SHOULDERS, "larger")
    assert above_the_foot(page, page.locator(".card.pattern img"))


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["phone", "wide"])
def test_browser_pattern_always_gives_a_reason_and_what_is_honest(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Both were closed on a phone, below a picture two thirds of which were empty."""
    page = told(open_page, served, size, PATTERN)
    reason, honest = page.locator(".pattern .why"), page.locator(".pattern .two .small")
    for part in (reason, honest):
        assert above_the_foot(page, part)
    said, *others = PATTERN["custom"]["card"]["why"].split(". ", 1)
    expect(reason).to_contain_text(said)
    for other in others:
        expect(reason).not_to_contain_text(other)
        page.locator(".pattern .text summary").click()
        expect(page.locator(".pattern .text")).to_contain_text(other)
    well, key = box(page.locator(".pattern .well")), box(page.locator(".pattern .key").first)
    assert key["x"] >= well["x"] + well["width"]
    for title in page.locator(".pattern .key h3").all():
        assert box(title)["height"] < 30  # one line
