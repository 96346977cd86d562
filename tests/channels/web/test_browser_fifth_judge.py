"""What a fifth judge saw on 25 November, each with its mend."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import HELD, SMALL, TALL, WIDE, Open, box, say, shown, still
from tests.channels.web.scene_movement import CLOSING
from tests.channels.web.scene_talk import CONSENT, EMERGENCY, SHEETS
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

ROWS = SHEETS["custom"]["card"]["options"]


def answers(served: Served, by_text: dict[str, list[dict[str, Any]]], wait: float = 0) -> None:
    """The guide answers each text with its messages, after a while."""

    async def answer(message: Any) -> None:
        await asyncio.sleep(wait)
        for one in by_text.get(message.text, [{"text": "Noted."}]):
            await message.output_channel.send_response(message.sender_id, deepcopy(one))

    served.bot.answer = answer


def test_browser_fifth_emergency_that_is_ticked_is_sent_before_the_next_sheet(
    open_page: Open, served: Served
) -> None:
    """It was told only behind a second list, beside which "None of these" could be ticked."""
    page = open_page(TALL, **HELD)
    answers(served, {"sheets": [SHEETS], ROWS[0]: [EMERGENCY]})
    say(page, "sheets")
    still(page)
    page.get_by_label(ROWS[0]).check()
    page.get_by_role("button", name="Continue, 1 ticked").click()
    expect(page.locator(".emergency h2")).to_be_visible()
    assert served.bot.texts[-1] == ROWS[0]


def test_browser_fifth_rows_behind_the_sheet_lie_open_for_words_of_ones_own(
    open_page: Open, served: Served
) -> None:
    """ "None of these", written to the first of the sheets, answers for all of them."""
    page = open_page(WIDE, reduced_motion="reduce")
    answers(served, {"sheets": [SHEETS]})
    say(page, "sheets")
    still(page)
    expect(page.locator(".ticks .row:visible")).to_have_count(2)
    page.locator("#text").press_sequentially("none")
    expect(page.locator(".ticks .row:visible")).to_have_count(len(ROWS))


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=["390", "320", "wide"])
def test_browser_fifth_second_click_on_continue_ticks_nothing(
    open_page: Open, size: dict[str, int]
) -> None:
    """What was wrong was said in the row of the buttons, and "None" slid under the pointer."""
    page = shown(open_page, "screen", size)
    page.wait_for_timeout(1000)
    send = page.get_by_role("button", name="Continue", exact=True)
    for _ in range(6):
        if not page.locator(".unread").count():
            break
        send.click()
        still(page)
    at = box(send)
    page.mouse.dblclick(at["x"] + at["width"] - 6, at["y"] + at["height"] / 2)
    still(page)
    expect(page.locator(".wrong:visible")).to_have_count(1)
    assert box(send)["x"] == at["x"]
    expect(page.get_by_label("None of these")).not_to_be_checked()


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=["390", "320", "wide"])
def test_browser_fifth_hint_at_the_consent_moves_no_button(
    open_page: Open, size: dict[str, int]
) -> None:
    page = open_page(size, **({"reduced_motion": "reduce"} if size == WIDE else HELD))
    still(page)
    agree = page.get_by_role("button", name="Agree and start")
    before = box(agree)
    agree.click()
    still(page)
    expect(page.locator(".first")).to_be_visible()
    after = box(agree)
    assert (after["x"], after["width"]) == (before["x"], before["width"])


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_fifth_card_stays_to_be_read_while_words_are_on_their_way(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Facts, question and button went, and the page was empty as long as the answer took."""
    page = shown(open_page, "readback", size)
    answers(served, {}, wait=2)
    say(page, "it is worse in the morning")
    page.wait_for_timeout(600)
    for part in (page.locator(".card.readback .chip").first, page.get_by_text("Yes, that")):
        expect(part).to_be_in_viewport()
        expect(part).to_be_visible()


def test_browser_fifth_keys_of_an_exercise_come_back_before_the_answer(
    open_page: Open, served: Served
) -> None:
    """Where the line was slow or gone "It hurts" stayed away with the keyboard."""
    page = shown(open_page, "exercise", TALL)
    expect(page.locator(".card.exercise")).to_be_visible()
    still(page)
    answers(served, {}, wait=3)
    page.locator("#text").focus()
    expect(page.get_by_role("button", name="It hurts")).to_be_hidden()
    say(page, "is this right?")
    expect(page.get_by_role("button", name="It hurts")).to_be_visible(timeout=1500)


def ended(open_page: Open, served: Served) -> Page:
    """A talk of which nothing is kept, after its end."""
    page = open_page(SMALL, **HELD)
    end = {"text": "Nothing is kept.", "custom": {"session": "end_printable"}}
    said = {"closing": [CLOSING], "stop": [end], "/greet": [CONSENT], "i cant wipe": [EMERGENCY]}
    answers(served, said)
    say(page, "closing")
    still(page)
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_role("button", name="Start a new one")).to_be_visible()
    still(page)
    return page


def test_browser_fifth_danger_is_told_after_the_end(open_page: Open, served: Served) -> None:
    """The field went with the talk: nobody who saved nothing could write what came up after it."""
    page = ended(open_page, served)
    expect(page.locator("#text")).to_be_in_viewport()
    say(page, "i cant wipe")
    expect(page.locator(".emergency h2")).to_be_visible()
    assert served.bot.heard[-1].sender_id != served.bot.heard[0].sender_id
