"""A note that comes into an open talk leaves what is open."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.channels.message.guide_message import guide_entry
from bot.channels.shared.notes import note_message
from tests.channels.web.browsing import HELD, TALL, Open, say, still
from tests.channels.web.scenes import play
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

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


def test_browser_note_keeps_an_exercise(open_page: Open, served: Served) -> None:
    """It folded the card: picture, stop rule, clock and keys were gone."""
    page = after_a_note(open_page, served, "exercise")
    for key in ("Done", "It hurts"):
        expect(page.get_by_role("button", name=key)).to_be_enabled()
    expect(page.locator(".card.exercise img")).to_be_visible()
    assert page.locator("details.fold .exercise").count() == 0
    page.get_by_role("button", name="Not now").click()
    still(page)
    expect(page.get_by_role("button", name="Done")).to_be_enabled()


def test_browser_note_keeps_an_exercise_through_a_reload(open_page: Open, served: Served) -> None:
    page = after_a_note(open_page, served, "exercise")
    page.reload()
    expect(page.get_by_text(NOTE)).to_be_visible()
    still(page)
    for key in ("Done", "It hurts", "Not now"):
        expect(page.get_by_role("button", name=key)).to_be_enabled()
    expect(page.locator(".card.exercise img")).to_be_visible()
    assert page.locator("details.fold .exercise").count() == 0


def test_browser_note_keeps_a_question(open_page: Open, served: Served) -> None:
    """Its answers went dead, and nothing was left that starts."""
    page = after_a_note(open_page, served, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_enabled()
    expect(page.get_by_role("button", name="Do it together now")).to_be_enabled()
