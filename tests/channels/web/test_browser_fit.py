"""The deed fits: what answers a card is in reach when it comes, and the composer steps back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.answering import answered_with
from tests.channels.web.browsing import (
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    across,
    box,
    clear_of_the_foot,
    dressed,
    in_window,
    inside,
    say,
    scenes_by_size,
    shown,
    sideways,
    small_targets,
    still,
)
from tests.channels.web.scene_guide import READ_BACK, STRAIGHT_LEG, TIMED_BRIDGE, WALL_STAND
from tests.channels.web.scene_talk import DISTRESS
from tests.channels.web.scrolling import to_the_end
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

SIZES = (SMALL, TALL, LOW, WIDE)
# What carries the answer of each card, or leads to it in the least room.
ANSWER = {
    "consent": "Agree and start",
    "readback": "Yes, that's right",
    "where": "That's where",
    "screen": "None of these",
    "straight leg": "A stretch behind the thigh",
    "wall stand": "Yes, it touches",
    "timed": "Start",
    "pattern": "Show my routine",
    "minutes": "5 minutes",
    "routine": "Go on: bridge",
    "exercise": "Done",
    "talk": "I'm safe right now",
    "care": "Call 116 117",
    "scale": "4",
    "closing": "That is all for today",
}
REAL = {
    "readback": READ_BACK,
    "straight leg": STRAIGHT_LEG,
    "wall stand": WALL_STAND,
    "timed": TIMED_BRIDGE,
    "talk": DISTRESS,
}
QUIET_WAYS = {"readback": ["Why this?"], "minutes": ["Skip", "Why this?"]}
OPENERS = "#dock .opens"
ONWARD = re.compile("more below", re.IGNORECASE)
# Read on step by step to their answers.
READ_ON = ("screen", "check", "pattern", "closing")


def arrived(open_page: Open, served: Served, scene: str, size: Size) -> Page:
    """A page of that size in which the card of a scene has just come."""
    page = open_page(size, reduced_motion="reduce")
    if scene in REAL:
        answered_with(served, REAL[scene])
    if scene != "consent":
        say(page, scene)
    if scene == "where":
        expect(page.locator("figure.back svg")).to_be_attached()
    still(page)
    return page


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"), scenes_by_size(ANSWER, "straight leg", *SIZES), ids=across
)
def test_browser_has_the_answer_in_reach_on_arrival(
    open_page: Open, served: Served, scene: str, size: Size
) -> None:
    page = arrived(open_page, served, scene, size)
    said = re.compile(f"^{re.escape(ANSWER[scene])}")
    named = page.locator(":is(button, a):visible").filter(has_text=said)
    opener = page.locator(OPENERS)
    answer = opener if opener.is_visible() else named.first
    foot, at = box(page.locator("#foot")), box(answer)
    held = bool(page.locator("#dock .given").count())
    assert at["y"] > 0
    assert at["y"] + at["height"] <= (size["height"] if held else foot["y"])
    onward = page.get_by_role("button", name=ONWARD)
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


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(["straight leg", "wall stand"], "straight leg", *SIZES),
    ids=across,
)
def test_browser_has_a_whole_step_of_a_check_in_sight_on_arrival(
    open_page: Open, served: Served, scene: str, size: Size
) -> None:
    """The foot of seven answers left none in the least room."""
    page = arrived(open_page, served, scene, size)
    assert in_window(page, page.locator(".check .steps li").first)
    opener = page.locator(OPENERS)
    if not opener.is_visible():
        return
    # The ways past it stand beside what opens its answers, and those come at one press.
    for way in ("Skip the checks", "Why this?"):
        expect(page.get_by_role("button", name=way)).to_be_in_viewport(ratio=1)
    opener.click()
    still(page)
    expect(opener).to_have_count(0)
    for answer in REAL[scene]["buttons"][:3]:
        way = page.get_by_role("button", name=answer["title"], exact=True)
        expect(way).to_be_in_viewport(ratio=1)


def test_browser_keeps_the_ways_past_a_check_when_the_foot_is_docked_anew(
    open_page: Open, served: Served
) -> None:
    """A window that changed left "Answer" in the foot, and the ways past the check in its card."""
    page = arrived(open_page, served, "straight leg", SMALL)
    expect(page.locator(OPENERS)).to_be_visible()
    in_foot = page.locator("#dock").get_by_role("button", name="Skip the checks")
    for size in (TALL, SMALL):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        still(page)
    expect(page.locator(OPENERS)).to_be_visible()
    expect(in_foot).to_be_in_viewport(ratio=1)
    page.locator(OPENERS).click()
    for size in (TALL, SMALL):  # its answers came: they stand below the card
        page.set_viewport_size(size)  # type: ignore[arg-type]
        still(page)
    expect(page.locator(OPENERS)).to_have_count(0)
    expect(in_foot).to_have_count(0)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"), scenes_by_size(QUIET_WAYS, "minutes", *SIZES), ids=across
)
def test_browser_has_the_quiet_ways_of_a_question_in_reach(
    open_page: Open, served: Served, scene: str, size: Size
) -> None:
    page = arrived(open_page, served, scene, size)
    opens = page.get_by_role("button", name="On to my routine")
    if opens.count() and opens.is_visible():
        opens.click()  # what is asked stands there then, and its quiet ways beside it
        still(page)
    for name in QUIET_WAYS[scene]:
        way = page.get_by_role("button", name=name, exact=True)
        if not page.locator("#dock").get_by_role("button", name=name).count():
            to_the_end(page)
        assert in_window(page, way)


@pytest.mark.parametrize("size", SIZES, ids=across)
def test_browser_reads_on_step_by_step_where_nothing_is_answered(
    open_page: Open, size: Size
) -> None:
    page = open_page(size, reduced_motion="reduce")
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
    dressed(page)  # the card may be lower then, with nothing left below
    still(page)
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
