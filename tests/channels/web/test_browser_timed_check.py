"""The card of a timed check: its clock in sight and in its place, from start to use."""

from __future__ import annotations

from copy import deepcopy

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.answering import answered_with, talks
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONES,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    across,
    box,
    edges,
    held_as,
    hold_the_clock,
    in_sight,
    say,
    shown,
    still,
    words_of,
)
from tests.channels.web.scene_guide import LONG_TIMED, TIMED_BRIDGE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

COUNTED = 3000 + 1000 + 300  # milliseconds: to get ready, one second held, the clock's own beat
CHIN = deepcopy(LONG_TIMED)
CHIN["custom"]["card"] |= {
    "title": "Chin tuck and head lift",
    "steps": [
        'Lie on your back without a pillow and nod a small "yes".',
        "Keep the chin tucked and lift your head 1 to 2 cm.",
        "Come down as soon as the chin pokes up or the neck shakes.",
    ],
    "notice": "the seconds until the chin pokes up",
}


def counted(page: Page) -> None:
    """Hold a second of the page's own time."""
    page.clock.run_for(COUNTED)
    expect(page.locator(".ring b")).to_have_text("1")


@pytest.mark.parametrize("size", [SMALL, LOW], ids=across)
def test_browser_timed_check_says_that_its_steps_go_on_below(
    open_page: Open, size: dict[str, int]
) -> None:
    """The field stood on the third step, and nothing said that there was one."""
    page = shown(open_page, "bridge hold", size)
    last = page.locator(".timed .notice")
    assert not above_the_foot(page, last)
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="More below").click()
    still(page)
    assert above_the_foot(page, last)
    expect(page.get_by_role("button", name="More below")).to_have_count(0)


def test_browser_timed_check_is_followed_while_it_grows(open_page: Open, served: Served) -> None:
    """Its clock came a moment after the card, which stayed where it had room without it."""
    page = shown(open_page, "", TALL)
    long = {"text": "\n\n".join(["One more paragraph."] * 40)}
    talks(served, {"words": [long], "go on": [TIMED_BRIDGE]})
    page.get_by_role("button", name="Go on without saving").click()
    for words in ("words", "go on"):
        still(page)
        say(page, words)
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    still(page)
    begins, head = box(page.locator(".timed"))["y"], edges(page.locator("#head"))[1]
    assert begins == pytest.approx(head + 32, abs=1)  # the bob hangs above it


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
def test_browser_timed_check_offers_its_movement_as_a_button(
    open_page: Open, size: dict[str, int]
) -> None:
    """A bare triangle stood in the corner of its picture."""
    page = shown(open_page, "bridge hold", size)
    move = page.get_by_role("button", name="See it move", exact=True)
    words, well = words_of(page, ".card .motion"), box(page.locator(".card .well"))
    assert words["right"] - words["left"] > 60  # with its words in the least room, too
    assert well["x"] < words["left"] < words["right"] < well["x"] + well["width"]
    expect(move.locator("svg")).to_be_visible()


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
def test_browser_timed_check_can_be_started_on_arrival(
    open_page: Open, size: dict[str, int]
) -> None:
    """Its answers stood there, and the deed they are about a window further down."""
    page = open_page(size, **HELD)
    say(page, "bridge hold")
    still(page)
    start = box(page.locator(".card.check .go"))
    held = page.locator("#dock .given").count()
    foot = box(page.locator("#foot"))["y"] if held else size["height"]
    assert start["y"] > box(page.locator(".head"))["height"]
    assert start["y"] + start["height"] <= foot
    expect(page.locator(".card.check .stop_if")).to_be_in_viewport()


@pytest.mark.parametrize("size", [TALL, WIDE], ids=across)
def test_browser_timed_check_leaves_the_bob_whole(open_page: Open, size: dict[str, int]) -> None:
    page = open_page(size, reduced_motion="reduce")
    say(page, "bridge hold")
    still(page)
    bob, card = box(page.locator(".rail .bob")), box(page.locator(".card.check"))
    head = box(page.locator(".head"))
    assert head["y"] + head["height"] <= bob["y"]
    assert bob["y"] + bob["height"] <= card["y"]


def test_browser_timed_check_wide_has_start_beside_the_ring(open_page: Open) -> None:
    page = shown(open_page, "bridge hold", WIDE)
    ring, start = (
        box(page.locator(".ring")),
        box(page.get_by_role("button", name="Start", exact=True)),
    )
    assert ring["y"] - start["height"] <= start["y"] <= ring["y"] + ring["height"]
    page.get_by_role("button", name="Without the clock").click()
    expect(page.get_by_role("button", name="30 seconds or more")).to_be_in_viewport(ratio=1)


def test_browser_timed_check_keeps_the_way_to_typing_within_its_card(open_page: Open) -> None:
    page = open_page(SMALL)
    say(page, "timed")
    link = page.get_by_role("button", name="Without the clock")
    expect(link).to_be_visible()
    inner, card = link.bounding_box(), page.locator(".card.check").bounding_box()
    assert inner
    assert card
    assert card["x"] < inner["x"]
    assert inner["x"] + inner["width"] < card["x"] + card["width"]


@pytest.mark.parametrize("size", PHONES[:4], ids=across)
def test_browser_timed_check_has_its_clock_in_sight_from_start_to_use(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """While it ran the foot lay over half of the ring, and over what follows when it stops."""
    page = open_page(size, alone=True, **HELD)
    answered_with(served, LONG_TIMED)
    say(page, "timed")
    still(page)
    ring = page.locator(".clock .ring")
    start = page.get_by_role("button", name="Start", exact=True)
    in_sight(start)
    hold_the_clock(page)
    start.click()
    stop = page.get_by_role("button", name="Stop the clock")
    counted(page)
    for part in (ring, stop):
        in_sight(part)
    stop.click()
    for name in ("Use", "Try again", "Without the clock"):
        in_sight(page.get_by_role("button", name=name))
    in_sight(ring)


@pytest.mark.parametrize("size", [*PHONES, WIDE], ids=across)
def test_browser_timed_check_holds_still(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """What is below the clock jumped a row as the hold began, and "Stop the clock" broke."""
    page = open_page(size, alone=True, **held_as(size))
    answered_with(served, LONG_TIMED)
    say(page, "timed")
    still(page)
    ring, steps = page.locator(".clock .ring"), page.locator(".check .steps")
    start = page.get_by_role("button", name="Start", exact=True)
    places = [(box(ring)["y"], box(steps)["y"], box(start)["y"])]
    if size["width"] < WIDE["width"]:  # one glance for both, and for when to stop
        assert box(start)["y"] - box(ring)["y"] - box(ring)["height"] < 130
    hold_the_clock(page)
    start.click()
    pause = page.get_by_role("button", name="Pause", exact=True)  # while one gets ready
    places.append((box(ring)["y"], box(steps)["y"], box(pause)["y"]))
    counted(page)
    stop = page.get_by_role("button", name="Stop the clock")
    assert box(stop)["height"] <= 48
    places.append((box(ring)["y"], box(steps)["y"], box(stop)["y"]))
    stop.click()
    use = page.get_by_role("button", name="Use 1 second", exact=True)
    places.append((box(ring)["y"], box(steps)["y"], box(use)["y"]))
    assert len(set(places)) == 1, places


def test_browser_timed_check_wide_breaks_no_line_anew_when_it_starts(
    open_page: Open, served: Served
) -> None:
    """ "Stop the clock" was wider than Start: it pushed its column out of the card."""
    page = open_page(WIDE, alone=True, reduced_motion="reduce")
    answered_with(served, CHIN)
    say(page, "timed")
    still(page)
    steps = page.locator(".check .steps li")
    before = [box(step) for step in steps.all()]
    hold_the_clock(page)
    page.get_by_role("button", name="Start", exact=True).click()
    counted(page)
    assert [box(step) for step in steps.all()] == before
    card = box(page.locator(".card.check"))
    stop = box(page.get_by_role("button", name="Stop the clock"))
    assert stop["x"] + stop["width"] <= card["x"] + card["width"] - 23
    # Nor is there a hole between the rule and what to notice.
    rule, notice = page.locator(".check .stop_if"), page.locator(".check .notice")
    assert edges(notice)[0] - edges(rule)[1] < 30


@pytest.mark.parametrize("size", PHONES, ids=across)
def test_browser_timed_check_says_when_to_stop_before_its_start(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    page = open_page(size, **HELD)
    answered_with(served, CHIN)
    say(page, "timed")
    still(page)
    start = page.get_by_role("button", name="Start", exact=True)
    in_sight(start)
    assert edges(page.locator(".check .stop_if"))[1] <= edges(start)[0]


@pytest.mark.parametrize("kind", ["exercise", "timed"])
def test_browser_clock_without_a_picture_stands_below_its_title(open_page: Open, kind: str) -> None:
    page = open_page(SMALL, **HELD)
    say(page, {"exercise": "sides", "timed": "timed"}[kind])
    still(page)
    card = page.locator(f".card.{kind}")
    title = box(card.get_by_role("heading"))
    assert box(card.get_by_role("button", name="Start"))["y"] > title["y"] + title["height"]
