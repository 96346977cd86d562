"""An emergency that is read on, written to, asked about, in large words."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import talks
from tests.channels.web.browsing import HELD, LOW, SMALL, TALL, Open, box, say, shown, still
from tests.channels.web.scene_talk import EMERGENCY
from tests.channels.web.scrolling import to_the_end
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

YES_NO = [{"title": title, "payload": f"/{title}"} for title in ("Yes", "No", "Not sure")]
ASKS = (
    "Since the pain began, has anything changed in passing, feeling or holding your pee?",
    "Is the tingling or weakness in both legs, and did it start or change in the last 2 weeks?",
)


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_emergency_begins_with_what_to_do(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "wipe", size)
    rest = page.locator(".emergency .rest")
    first = rest.get_by_text("Don't drive yourself.")
    end = box(rest)
    assert box(first)["y"] + box(first)["height"] < end["y"] + end["height"] - 44
    assert box(first)["y"] < box(rest.get_by_text("Not being able to feel"))["y"]
    more = rest.get_by_role("button", name="More below")
    expect(more).to_be_in_viewport(ratio=1)
    for _ in range(6):
        if not more.is_visible():
            break
        more.click()
        still(page)  # a sign that is about to go is not pressed again
    expect(more).to_be_hidden()
    expect(rest.get_by_text("More to do until help comes")).to_be_in_viewport(ratio=0.9)


def test_browser_emergency_that_fits_has_no_sign(open_page: Open) -> None:
    page = shown(open_page, "wipe", TALL)
    expect(page.locator(".emergency").get_by_role("button", name="More below")).to_be_hidden()


@pytest.mark.parametrize("size", [TALL, SMALL], ids=["390", "320"])
def test_browser_emergency_has_the_answers_of_a_question_in_sight(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The second one's answers lay partly under the red card, and a strip was docked below it."""
    page = open_page(size, **HELD)
    say(page, "wipe")
    still(page)
    left = box(page.locator("#pinned .emergency"))["x"]
    questions = iter(ASKS)

    async def answer(message: Any) -> None:
        asked = {"text": next(questions), "buttons": YES_NO}
        await message.output_channel.send_response(message.sender_id, asked)

    served.bot.answer = answer
    page.get_by_role("button", name="That's not what I meant").click()
    still(page)
    page.get_by_role("button", name="No", exact=True).click()
    still(page)
    expect(page.locator(".onward")).to_have_count(0)
    to_the_end(page)
    card = box(page.locator("#pinned .emergency"))
    for title in ("Yes", "No", "Not sure"):
        key = box(page.get_by_role("button", name=title, exact=True).last)
        assert key["y"] + key["height"] <= card["y"] + 1
    assert card["x"] == left
    assert card["y"] + card["height"] >= size["height"] - 24


def test_browser_emergency_is_in_line_with_written_words(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    say(page, "wipe")
    still(page)
    page.get_by_role("button", name="Write a message").click()
    still(page)
    card, field = box(page.locator("#pinned .emergency")), box(page.locator("#text"))
    assert abs(card["x"] - field["x"]) < 1
    assert abs(card["x"] + card["width"] - field["x"] - field["width"]) < 1


def test_browser_emergency_in_large_words_says_what_to_do(open_page: Open, served: Served) -> None:
    """What takes it back had more of the window than what is to be done."""
    real = deepcopy(EMERGENCY)  # with the words of the guide
    real["buttons"][0]["title"] = "I've already been checked for this"
    card = real["custom"]["card"]
    card["text"] = "Or have someone take you to the emergency department. Don't drive yourself."

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(real))

    page = open_page(SMALL, "larger", **HELD)
    served.bot.answer = answer
    say(page, "wipe")
    still(page)
    said = box(page.locator(".emergency .rest > p").first)
    sign = box(page.locator(".emergency").get_by_role("button", name="More below"))
    assert said["y"] + said["height"] <= sign["y"] + 8
    for link in page.locator(".emergency .links button:visible").all():
        assert float(link.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")) >= 16


def test_browser_emergency_opens_the_field_for_what_is_asked_in_words(
    open_page: Open, served: Served
) -> None:
    """ "When was that, and who looked at it?" was asked, and nothing there took an answer."""
    page = shown(open_page, "wipe", TALL)
    expect(page.locator("#composer")).to_be_hidden()
    talks(served, {"/already_checked": [{"text": "When was that? Who looked at it?"}]})
    page.get_by_role("button", name="I have been checked").click()
    still(page)
    expect(page.locator("#text")).to_be_in_viewport(ratio=1)
    for part in (page.get_by_text("Who looked at it?"), page.get_by_role("link", name="Call 999")):
        expect(part).to_be_in_viewport(ratio=1)
    page.reload()
    still(page)
    expect(page.locator("#text")).to_be_in_viewport(ratio=1)
    page.locator("#text").fill("my doctor, on monday")
    page.keyboard.press("Enter")
    assert served.bot.last_text("my doctor, on monday") == "my doctor, on monday"


def test_browser_emergency_leaves_the_field_away_where_answers_are_pressed(
    open_page: Open, served: Served
) -> None:
    page = shown(open_page, "wipe", TALL)
    talks(served, {"/not_meant": [{"text": ASKS[0], "buttons": YES_NO}]})
    page.get_by_role("button", name="That's not what I meant").click()
    still(page)
    expect(page.locator("#composer")).to_be_hidden()
