"""What was seen fresh on the evening of 23 November, each with its mend."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.channels.web.browsing import Open, say, still
from tests.channels.web.scene_talk import SCREEN
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

HELD = {"has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
NONE = [{"title": "None of these", "payload": '/choose{"choice": "screen_nerves=none"}'}]
SMALL, TALL, LOW = ((320, 568), (390, 844), (640, 400))


def box(part: Locator) -> dict[str, float]:
    found = part.bounding_box()
    assert found
    return dict(found)


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=str)
def test_browser_evening_timed_check_can_be_started_on_arrival(
    open_page: Open, size: tuple[int, int]
) -> None:
    """Its answers stood there, and the deed they are about a window further down."""
    page = open_page({"width": size[0], "height": size[1]}, **HELD)
    say(page, "bridge hold")
    still(page)
    start = box(page.locator(".card.check .go"))
    held = page.locator("#dock .given").count()
    foot = box(page.locator("#foot"))["y"] if held else size[1]
    assert start["y"] > box(page.locator(".head"))["height"]
    assert start["y"] + start["height"] <= foot
    expect(page.locator(".card.check .stop_if")).to_be_in_viewport()


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, (1280, 800)], ids=str)
def test_browser_evening_movement_is_stopped_in_the_upper_corner(
    open_page: Open, size: tuple[int, int]
) -> None:
    """Below it lay across the legs of everybody who lies down."""
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "check")
    still(page)
    well, motion = box(page.locator(".card .well")), box(page.locator(".card .motion"))
    assert abs(motion["x"] - well["x"]) < 2
    assert abs(motion["y"] - well["y"]) < 2


def test_browser_evening_safety_buttons_stay_where_they_are(open_page: Open) -> None:
    page = open_page({"width": TALL[0], "height": TALL[1]}, **HELD)
    say(page, "screen")
    still(page)
    none = page.locator(".given .none")
    send = page.get_by_role("button", name="Continue")
    before = box(send)
    assert before["width"] == box(none)["width"]
    assert before["y"] - box(none)["y"] - box(none)["height"] >= 8
    page.locator(".ticks .row").first.click()
    still(page)
    assert box(send)["width"] == before["width"]
    assert box(send)["y"] - box(none)["y"] - box(none)["height"] >= 8


def test_browser_evening_figure_fills_a_phone(open_page: Open) -> None:
    page = open_page({"width": TALL[0], "height": TALL[1]}, **HELD)
    say(page, "where")
    expect(page.locator("figure.back svg")).to_be_attached()
    still(page)
    body = page.locator("figure.back svg path").first
    assert box(body)["width"] >= 220
    expect(page.get_by_role("button", name="That's where")).to_be_in_viewport(ratio=1)


def test_browser_evening_picture_of_a_pattern_is_as_high_as_its_words(open_page: Open) -> None:
    page = open_page({"width": 1280, "height": 800}, reduced_motion="reduce")
    say(page, "pattern")
    still(page)
    # With what is honest below it, so that the question below both is in sight.
    shows, words = (
        page.locator(".pattern .two > div").first,
        page.locator(".pattern .two > div").last,
    )
    assert box(page.locator(".pattern .well"))["width"] > 260
    assert abs(box(shows)["height"] - box(words)["height"]) < 120


@pytest.mark.parametrize("size", [TALL, (1280, 800)], ids=str)
def test_browser_evening_bob_hangs_whole_over_a_card(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "bridge hold")
    still(page)
    bob, card = box(page.locator(".rail .bob")), box(page.locator(".card.check"))
    head = box(page.locator(".head"))
    assert head["y"] + head["height"] <= bob["y"]
    assert bob["y"] + bob["height"] <= card["y"]


def test_browser_evening_card_asks_for_itself_after_a_correction(
    open_page: Open, served: Served
) -> None:
    """The words counted ten rows above a card that shows five below them."""
    page = open_page({"width": 1280, "height": 800}, reduced_motion="reduce")

    async def answer(message: Any) -> None:
        short = {"text": "Changed: right side. Of the 10 above, which fit you?", "buttons": NONE}
        lead = {"lead": "Changed: right side.", "fallback": True, "numeric": True}
        said = (
            {**SCREEN, "buttons": NONE} if message.text == "screen" else {**short, "custom": lead}
        )
        await message.output_channel.send_response(message.sender_id, said)

    served.bot.answer = answer
    say(page, "screen")
    still(page)
    say(page, "my right side")
    expect(page.get_by_text("Changed: right side.", exact=True)).to_be_visible()
    still(page)
    expect(page.get_by_text("which fit you")).to_have_count(0)
    expect(page.locator(".card.screen")).to_have_count(1)
