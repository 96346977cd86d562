"""What a seventh judge saw on 25 November, each with its mend."""

from __future__ import annotations

import asyncio
import functools
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.channels.message.guide_message import guide_entry
from bot.channels.shared.notes import note_message
from bot.pictures.disc_places import RADIUS
from bot.pictures.view_box import TUG_ASPECT
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import EDUCATION, READBACK
from tests.channels.web.scenes import play
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

YES_NO = [{"title": title, "payload": f"/{title}"} for title in ("Yes", "No", "Not sure")]
ASKS = (
    "Since the pain began, has anything changed in passing, feeling or holding your pee?",
    "Is the tingling or weakness in both legs, and did it start or change in the last 2 weeks?",
)
CAPITAL = 0.72  # of the size of a letter
NOTE = "Your few minutes are ready when you are."


def with_a_note(served: Served) -> None:
    """After each answer a note comes into the page, as `WebNotes` puts it there."""

    async def answer(message: Any) -> None:
        await play(message, "P01")
        conversation = served.channel.conversations.get(message.sender_id)
        entry = guide_entry(note_message(NOTE)) | {"note": True}
        asyncio.get_running_loop().call_later(0.6, conversation.add, entry)

    served.bot.answer = answer


def after_a_note(open_page: Open, served: Served, scene: str) -> Page:
    """A page with the scene's question in it, and a note that came since."""
    page = open_page(TALL, **HELD)
    with_a_note(served)
    say(page, scene)
    expect(page.get_by_text(NOTE)).to_be_visible()
    still(page)
    return page


def test_browser_seventh_note_keeps_an_exercise(open_page: Open, served: Served) -> None:
    """It folded the card: picture, stop rule, clock and keys were gone."""
    page = after_a_note(open_page, served, "exercise")
    for key in ("Done", "It hurts"):
        expect(page.get_by_role("button", name=key)).to_be_enabled()
    expect(page.locator(".card.exercise img")).to_be_visible()
    assert page.locator("details.fold .exercise").count() == 0
    page.get_by_role("button", name="Not now").click()
    still(page)
    expect(page.get_by_role("button", name="Done")).to_be_enabled()


def test_browser_seventh_note_keeps_an_exercise_through_a_reload(
    open_page: Open, served: Served
) -> None:
    page = after_a_note(open_page, served, "exercise")
    page.reload()
    expect(page.get_by_text(NOTE)).to_be_visible()
    still(page)
    for key in ("Done", "It hurts", "Not now"):
        expect(page.get_by_role("button", name=key)).to_be_enabled()
    expect(page.locator(".card.exercise img")).to_be_visible()
    assert page.locator("details.fold .exercise").count() == 0


def test_browser_seventh_note_keeps_a_question(open_page: Open, served: Served) -> None:
    """Its answers went dead, and nothing was left that starts."""
    page = after_a_note(open_page, served, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_enabled()
    expect(page.get_by_role("button", name="Do it together now")).to_be_enabled()


@pytest.mark.parametrize("size", [TALL, SMALL], ids=["390", "320"])
def test_browser_seventh_question_under_an_emergency_has_its_answers_in_sight(
    open_page: Open, served: Served, size: Any
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
    inside(page, "(root.querySelector('.page').scrollTop = 1e5)")
    still(page)
    card = box(page.locator("#pinned .emergency"))
    for title in ("Yes", "No", "Not sure"):
        key = box(page.get_by_role("button", name=title, exact=True).last)
        assert key["y"] + key["height"] <= card["y"] + 1
    assert card["x"] == left
    assert card["y"] + card["height"] >= size["height"] - 24


def test_browser_seventh_docked_answer_has_its_question(open_page: Open, served: Served) -> None:
    """ "Yes, that's right" stood bare under an article that was asked for in between."""
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "readback")
    still(page)
    article = deepcopy(EDUCATION)
    article["custom"]["card"]["text"] = "\n\n".join(["One more paragraph."] * 20)

    async def answer(message: Any) -> None:
        for said in (article, {"text": "Did I get this right?", "buttons": READBACK["buttons"]}):
            await message.output_channel.send_response(message.sender_id, deepcopy(said))

    served.bot.answer = answer
    say(page, "why is that")
    still(page)
    assert inside(page, "root.querySelector('.card.readback').getBoundingClientRect().top") > 800
    expect(page.locator(".dock").get_by_role("button", name="Yes, that")).to_be_in_viewport()
    asks = "getComputedStyle(root.querySelector('.dock'), '::before').content"
    assert inside(page, asks) == '"Did I get this right?"'
    inside(page, "(root.querySelector('.page').scrollTop = 1e5)")
    still(page)
    assert inside(page, asks) == "none"  # it is in sight


@pytest.mark.parametrize(("size", "least"), [(SMALL, 0.6), (LOW, 0.95)], ids=["320", "640x400"])
def test_browser_seventh_numbers_of_a_pattern_can_be_read(
    open_page: Open, served: Served, size: Any, least: float
) -> None:
    """They were 8 pixels high; a digit is as high as the radius of its disc."""
    served.bot.answer = functools.partial(play, picture="D1")
    page = shown(open_page, "pattern", size)
    image = "root.querySelector('.pattern .well img')"
    wide, high = (inside(page, f"{image}.client{side}") for side in ("Width", "Height"))
    drawn = max(wide, high * TUG_ASPECT)  # it covers its frame
    assert RADIUS * drawn / CAPITAL >= 11
    assert wide / drawn >= least - 0.02  # discs stand within the middle of the picture


def test_browser_seventh_new_visit_marks_that_the_earlier_talk_is_not_shown(
    open_page: Open, served: Served
) -> None:
    """A summary began it, and nothing said that more had been said."""
    page = open_page(TALL, **HELD)
    expect(page.get_by_text("Earlier turns are no longer here.")).to_have_count(0)
    say(page, "onset")
    still(page)
    page.reload()
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    expect(page.get_by_text("Earlier turns are no longer here.")).to_have_count(0)
    page.goto("about:blank")
    for conversation in list(served.channel.conversations._by_sender.values()):
        conversation.drop()
    page.goto(served.url)
    expect(page.get_by_text("Earlier turns are no longer here.")).to_be_visible()
    still(page)
    expect(page.locator(".card")).to_be_visible()
