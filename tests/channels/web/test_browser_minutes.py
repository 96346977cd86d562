"""The minutes a pattern is asked for: the way on to them, all of them in sight."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import answered_with
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONES,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    fits,
    held_as,
    in_sight,
    inside,
    say,
    shown,
    sizes,
    still,
)
from tests.channels.web.scene_guide import PATTERN
from tests.channels.web.scene_talk import MINUTES
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_minutes_stand_in_the_foot_of_a_phone(
    open_page: Open,
) -> None:
    page = shown(open_page, "minutes", TALL)
    card = page.locator(".card.pattern")
    assert box(card)["height"] <= 1000
    page.get_by_role("button", name="On to my routine").click()
    expect(page.get_by_role("button", name="5 minutes")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=across)
def test_browser_minutes_have_the_ways_past_them_in_one_row(
    open_page: Open, size: dict[str, int]
) -> None:
    """ "Skip" stood beside "20 minutes" as a sixth answer, "Why this?" alone below it."""
    page = shown(open_page, "minutes", size)
    if size != WIDE:
        page.get_by_role("button", name="On to my routine").click()
    ways = [box(page.get_by_role("button", name=name)) for name in ("Skip", "Why this?")]
    last = box(page.get_by_role("button", name="20 minutes"))
    assert ways[0]["y"] == ways[1]["y"] >= last["y"] + last["height"]


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
def test_browser_minutes_are_named_by_what_leads_to_them(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "minutes", size)
    page.get_by_role("button", name="On to my routine").click()
    expect(page.get_by_role("button", name="5 minutes")).to_be_in_viewport(ratio=1)


def test_browser_minutes_are_in_sight_on_a_wide_page(open_page: Open, served: Served) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    answered_with(served, PATTERN)
    say(page, "minutes")
    still(page)
    for n in (3, 5, 8, 12, 20):
        in_sight(page.get_by_role("button", name=f"{n} minutes", exact=True))
    expect(page.locator(".onward")).to_have_count(0)
    # What is honest fills the place below the picture.
    well, honest = box(page.locator(".pattern .well")), box(page.locator(".pattern .two .small"))
    assert honest["x"] == well["x"]
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name="8 minutes", exact=True).click()
    expect(page.locator(".fold").last).to_contain_text("8 minutes")


@pytest.mark.sampled
@pytest.mark.parametrize("size", sizes(*PHONES, LOW, WIDE), ids=across)
def test_browser_minutes_come_at_one_press_in_sight_of_the_pattern(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """They lay over what they are asked of; one press brings them, where the button stood."""
    page = open_page(size, **held_as(size))
    answered_with(served, PATTERN)
    say(page, "minutes")
    still(page)
    in_sight(page.locator(".pattern .well img"))
    in_sight(page.locator(".pattern .key").first)
    tops = set()
    if size != WIDE:
        expect(page.get_by_role("button", name="8 minutes", exact=True)).to_be_hidden()
        page.get_by_role("button", name="On to my routine").click()
        still(page)
    for n in (3, 5, 8, 12, 20):
        minutes = page.get_by_role("button", name=f"{n} minutes", exact=True)
        in_sight(minutes)
        assert minutes.evaluate("(e) => e.scrollWidth <= e.clientWidth")
        tops.add(box(minutes)["y"])
    assert len(tops) <= 2  # rows
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name="8 minutes", exact=True).click()
    expect(page.locator(".fold").last).to_contain_text("8 minutes")


@pytest.mark.parametrize("letters", ["", "large", "larger"])
@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_minutes_are_whole(open_page: Open, size: dict[str, int], letters: str) -> None:
    """Their foot was 285 pixels in a box of 250: "Write a message" was cut."""
    page = shown(open_page, "minutes", size, letters)
    assert fits(page)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)
    on = page.get_by_role("button", name="On to my routine")
    expect(on).to_be_in_viewport(ratio=1)  # the way on, as it comes
    on.click()
    still(page)
    assert fits(page)
    ways = [page.get_by_role("button", name=f"{n} minutes", exact=True) for n in (3, 5, 8, 12, 20)]
    for way in (*ways, page.locator(".composer"), page.get_by_text("How many minutes a day")):
        expect(way).to_be_in_viewport(ratio=1)
    foot = box(page.locator("#foot"))
    for name in ("Skip", "Why this?"):
        quiet = box(page.get_by_role("button", name=name))
        assert quiet["y"] + quiet["height"] <= max(foot["y"] + 14, box(ways[0])["y"] + 400)
    assert inside(page, "root.activeElement?.textContent") == "3 minutes"


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_minutes_wait_beside_words_alone(open_page: Open, size: dict[str, int]) -> None:
    """A bare pencil, a bare arrow, "Skip" of nothing that was asked yet, and one more "Why"."""
    page = shown(open_page, "minutes", size)
    for name in ("Skip", "Why this?"):
        expect(page.get_by_role("button", name=name)).to_be_hidden()
    expect(page.locator("#writing").get_by_text("Write a message")).to_be_in_viewport(ratio=1)
    for sign in page.locator(".onward:not(.read)").all():
        assert box(sign)["width"] > 90
    page.get_by_role("button", name="On to my routine").click()
    still(page)
    expect(page.get_by_role("button", name="Skip")).to_be_visible()


def test_browser_minutes_are_reached_by_the_keyboard(open_page: Open) -> None:
    page = shown(open_page, "minutes", SMALL)
    sign = page.get_by_role("button", name="More below")
    sign.focus()
    for _ in range(8):
        if not sign.count():
            break
        page.keyboard.press("Enter")
        still(page)
    expect(page.get_by_role("button", name="On to my routine")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="3 minutes")).to_be_focused()


def test_browser_minutes_are_asked_in_the_first_window_of_a_wide_page(
    open_page: Open,
) -> None:
    page = shown(open_page, "minutes", WIDE)
    expect(page.get_by_role("button", name="3 minutes")).to_be_in_viewport(ratio=1)
    folded, asked = page.locator(".pattern > details").last, page.locator(".card.pattern > .links")
    assert box(folded)["y"] == box(asked)["y"]  # what opens and what asks beside take one row
    expect(page.get_by_role("button", name="Skip")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))).to_be_hidden()


def test_browser_minutes_are_not_asked_above_their_card_too(
    open_page: Open, served: Served
) -> None:
    """Behind an answer the question stood twice: as a headline and, other words, in the foot."""
    page = open_page(TALL, **HELD)
    say(page, "minutes")
    still(page)
    again = {
        "text": "How many minutes a day: 3, 5, 8, 12 or 20? Name a place, if any.",
        "buttons": MINUTES["buttons"],
    }

    async def answer(message: Any) -> None:
        send = message.output_channel.send_response
        said = {"text": "Noted: band."} if message.text != "kit" else None
        both = again if said else {**again, "text": f"Noted: band. {again['text']}"}
        for one in (said, both):
            if one:
                await send(message.sender_id, deepcopy(one))

    served.bot.answer = answer
    for words in ("what if", "kit"):
        say(page, words)
        still(page)
        log = page.locator(".log").inner_text()
        assert "Noted: band." in log
        assert "3, 5, 8, 12 or 20" not in log, words
        assert "Name a place" not in log, words
    expect(page.get_by_text("How many minutes a day would fit?")).to_have_count(1)
