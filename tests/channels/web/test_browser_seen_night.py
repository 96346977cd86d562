"""What was seen fresh at night on 23 November, each with its mend."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.channels.web.browsing import HELD, TALL, WIDE, Open, box, say, shown, still
from tests.channels.web.scene_movement import BEFORE_CHECKS, BRIDGE_HOLD, SHORT_ANSWERS, UPRIGHT
from tests.channels.web.scene_talk import MINUTES, READBACK
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

PRESSED_BY = "(e) => getComputedStyle(e).pointerEvents"
SIZES = ((360, 780), (375, 667), (390, 844), (412, 732))
# The words of the guide's own cards, which are longer than those of the scenes.
TIMED: dict[str, Any] = deepcopy(BRIDGE_HOLD)
TIMED["buttons"] = SHORT_ANSWERS["buttons"]
TIMED["custom"]["card"] |= {
    "steps": [
        "Lie on your back, knees bent, feet flat.",
        "Lift your hips until shoulders, hips and knees are in line.",
        "Hold and breathe, 60 seconds at most. Come down when the line goes.",
    ],
    "stop_if": UPRIGHT["custom"]["card"]["stop_if"],
    "picture": "P01",
}
WALL: dict[str, Any] = deepcopy(UPRIGHT)
WALL["custom"]["card"]["picture"] = "P01"
PATTERN: dict[str, Any] = deepcopy(MINUTES)
PATTERN["custom"]["card"] |= {
    "picture": "P01",
    "tight": ["the back of your thighs", "the front of your belly"],
    "weak": ["the front of your hips", "the long muscles of your low back"],
    "why": (
        "You told me that it hurts in your low back, you sit about 9 hours a day and getting up"
        " makes it worse. Your checks showed that a flat hand did not fit behind your waist at the"
        " wall. And your straight leg stopped early on the way up."
    ),
    "honest": "A flat low back is common in people without pain too. Exercise helps either way.",
    "links": [{"title": "What if I had answered otherwise?", "payload": "/otherwise"}],
}


def answered_with(served: Served, *messages: dict[str, Any]) -> None:
    async def answer(message: Any) -> None:
        for one in messages:
            await message.output_channel.send_response(message.sender_id, one)

    served.bot.answer = answer


def in_sight(part: Locator) -> None:
    """All of it between the head and the foot, or in the foot."""
    expect(part).to_be_in_viewport(ratio=1)
    page = part.page
    seen = box(part)
    assert seen["y"] >= box(page.locator("#head"))["height"]
    if not page.locator("#dock").filter(has=part).count():
        assert seen["y"] + seen["height"] <= box(page.locator("#writing"))["y"]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_browser_night_clock_of_a_check_is_in_sight_from_start_to_use(
    open_page: Open, served: Served, size: tuple[int, int]
) -> None:
    """While it ran the foot lay over half of the ring, and over what follows when it stops."""
    page = open_page({"width": size[0], "height": size[1]}, **HELD)
    answered_with(served, TIMED)
    say(page, "timed")
    still(page)
    ring = page.locator(".clock .ring")
    start = page.get_by_role("button", name="Start", exact=True)
    in_sight(start)
    start.click()
    stop = page.get_by_role("button", name="Stop the clock")
    expect(page.locator(".ring b")).to_have_text("1", timeout=9000)
    for part in (ring, stop):
        in_sight(part)
    stop.click()
    for name in ("Use", "Try again", "Without the clock"):
        in_sight(page.get_by_role("button", name=name))
    in_sight(ring)


def test_browser_night_first_check_is_answered_on_a_wide_page_as_it_comes(
    open_page: Open, served: Served
) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    answered_with(served, BEFORE_CHECKS, WALL)
    say(page, "wall")
    still(page)
    for name in ("The hand does not go in", "A flat hand", "A fist or more"):
        in_sight(page.get_by_role("button", name=name, exact=True))
    in_sight(page.locator(".check .stop_if"))
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name="A fist or more").click()
    expect(page.locator(".fold").last).to_contain_text("A fist or more")


def test_browser_night_minutes_of_a_pattern_are_in_sight_on_a_wide_page(
    open_page: Open, served: Served
) -> None:
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


def test_browser_night_what_was_read_back_is_not_pressed_while_a_correction_is_on_its_way(
    open_page: Open, served: Served
) -> None:
    """With its old facts it looked like the answer; taken away it left an empty page."""
    page = shown(open_page, "readback", TALL)
    new = deepcopy(READBACK)
    new["text"] = "Changed: 5 weeks."
    corrected = page.get_by_text("Changed: 5 weeks.")

    async def answer(message: Any) -> None:
        await asyncio.sleep(1.5)
        await message.output_channel.send_response(message.sender_id, new)

    served.bot.answer = answer
    old = page.get_by_role("button", name="Yes, that’s right", disabled=False)
    expect(old).to_have_count(1)
    say(page, "actually its 5 weeks not 3")
    expect(page.locator(".person").last).to_contain_text("5 weeks")
    card = page.locator(".turn:not(.settled) .card.readback")
    for _ in range(8):  # from the press on to the answer
        assert corrected.count() or old.evaluate(PRESSED_BY) == "none"
        expect(card).to_be_visible()
        page.wait_for_timeout(120)
    expect(corrected).to_be_visible()
    still(page)
    expect(page.locator(".turn:not(.settled) .card.readback")).to_have_count(1)
    expect(old).to_have_count(1)
    in_sight(old)


def test_browser_night_what_was_read_back_comes_again_behind_a_question(
    open_page: Open, served: Served
) -> None:
    page = shown(open_page, "readback", TALL)
    answered_with(served, {"text": "Usually it eases."})
    say(page, "does it get worse")
    expect(page.get_by_text("Usually it eases.")).to_be_visible()
    still(page)
    expect(page.locator(".turn:not(.settled) .card.readback")).to_be_visible()
