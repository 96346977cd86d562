"""The deed fits: what answers a card is in reach when it comes, and the composer steps back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import (
    LOW,
    SMALL,
    Open,
    clear_of_the_foot,
    inside,
    say,
    shown,
    sideways,
    small_targets,
    still,
)

pytestmark = pytest.mark.slow

SIZES = [(320, 568), (390, 844), (640, 400), (1280, 800)]
# What carries the answer of each card; what is read first leads on to it.
MAIN = {
    "readback": "Yes, that’s right",
    "where": "That's where",
    "screen": "Continue",
    "check": "Above the bed",
    "timed": "Start",  # the last of its answers
    "pattern": "Show my routine",
    "routine": "Go on: bridge",
    "exercise": "Done",
    "closing": "That is all for today",
}
ONWARD = re.compile("more below", re.IGNORECASE)
# Read on step by step to their answers.
READ_ON = ("screen", "check", "pattern", "closing")
# Pressed while the card is looked at.
AT_HAND = ("where", "screen", "pattern", "routine", "exercise", "closing")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", MAIN)
def test_browser_has_the_answer_in_reach_on_arrival(
    open_page: Open, scene: str, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, scene)
    kind = {"where": "bodymap", "timed": "check"}.get(scene, scene)
    expect(page.locator(f".card.{kind}")).to_be_visible()
    if scene == "where":
        expect(page.locator("figure.back svg")).to_be_attached()
    still(page)
    answer = page.get_by_role("button", name=MAIN[scene], exact=True)
    onward = page.get_by_role("button", name=ONWARD)
    foot = page.locator("#foot").bounding_box()
    box = answer.bounding_box()
    assert foot
    assert box
    held = bool(page.locator("#dock .given").count())
    seen = box["y"] > 0 and box["y"] + box["height"] <= (size[1] if held else foot["y"])
    assert seen or scene not in AT_HAND
    # The one or the other; both for quiet ways below the answer, or a list that goes on beside it.
    both = page.locator(".quiet .links, .map[data-view='list']").count()
    assert held or both or seen != bool(onward.count())
    if onward.count():  # a quiet way on, never the look of an answer
        expect(onward).to_be_in_viewport(ratio=1)
        assert "primary" not in (onward.get_attribute("class") or "").split()
    assert sideways(page) <= 0
    assert small_targets(page) == []
    composer = page.locator("#composer").bounding_box()
    assert composer
    assert composer["height"] <= 56
    if scene in READ_ON:
        reads_on_to_the_answers(page, scene)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_browser_reads_on_step_by_step_where_nothing_is_answered(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "care")
    expect(page.locator(".card.care")).to_be_visible()
    still(page)
    reads_on_to_the_answers(page, "care")


CUT = """[...root.querySelectorAll('.log :is(.link, .replies > *, summary)')].filter((way) => {
  const range = document.createRange();
  range.selectNodeContents(way);
  const words = range.getBoundingClientRect();
  const foot = root.querySelector('#foot').getBoundingClientRect().top;
  const shown = way.checkVisibility({ opacityProperty: true });
  return shown && words.top < foot - 2 && words.bottom > foot + 2;
}).map((way) => way.textContent)"""


@pytest.mark.parametrize(
    ("scene", "size", "name"),
    [
        ("pattern", SMALL, "How sure"),  # what opens
        ("minutes", SMALL, "How sure"),
        ("closing", SMALL, "Summary for my clinician"),  # a paper
        ("readback", LOW, "Something is off"),
        ("where", LOW, "Show the body"),  # beside what is scrolled
    ],
    ids=["pattern", "minutes", "closing", "readback", "where"],
)
def test_browser_shows_no_way_on_cut_in_half(
    open_page: Open, scene: str, size: dict[str, int], name: str
) -> None:
    """Where the foot would cut it, a way on comes whole with the next look or the keyboard."""
    page = shown(open_page, scene, size)
    assert inside(page, CUT) == []
    # What is left out is told by the sign.
    if inside(page, "[...root.querySelectorAll('.cut')].some((way) => way.checkVisibility())"):
        expect(page.get_by_role("button", name=ONWARD)).to_be_in_viewport(ratio=1)
    way = page.locator(f".log :is(.link, .replies > *, summary):has-text({name!r})").last
    way.focus()
    still(page)
    expect(way).to_have_css("opacity", "1")
    assert clear_of_the_foot(page, way)
    for _ in range(12):  # nor on the way back
        page.locator(".page").evaluate("(page) => page.scrollBy(0, -9)")
        page.wait_for_timeout(50)
        assert inside(page, CUT) == []


def reads_on_to_the_answers(page: Page, scene: str) -> None:
    """Step by step nothing is skipped, and in the end the last answer is in sight."""
    card = page.locator(f".card.{scene}")
    onward, rows = page.get_by_role("button", name=ONWARD), card.locator("li, .row, .note")
    seen = set[int]()
    for _ in range(12):
        seen |= {i for i, row in enumerate(rows.all()) if clear_of_the_foot(page, row)}
        if not onward.count():
            break
        onward.click()
        still(page)
    expect(onward).to_have_count(0)
    assert len(seen) == rows.count()  # nothing is skipped on the way
    last = page.locator(f".given.{scene} button").last  # in its card or in the foot
    expect(last).to_be_in_viewport(ratio=1)
