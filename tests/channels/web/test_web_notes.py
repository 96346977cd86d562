"""Reminders in the page: where one is open, and nowhere else."""

from __future__ import annotations

from bot.channels.web.conversations import Conversations
from bot.channels.web.web_notes import WebNotes
from bot.reminders.sending import Delivery


async def test_web_notes_come_into_an_open_page_and_can_be_pressed() -> None:
    conversations = Conversations(30)
    conversation = conversations.get("ann")
    conversation.listen()
    assert await WebNotes(conversations).send("ann", "Ready.") is Delivery.SENT
    (entry,) = conversation.entries
    assert (entry["who"], entry["text"]) == ("guide", "Ready.")
    assert {button["payload"] for button in entry["buttons"]} <= conversation.offered


async def test_web_notes_do_not_reach_a_closed_page() -> None:
    conversations = Conversations(30)
    conversations.get("ann")
    assert await WebNotes(conversations).send("ann", "Ready.") is Delivery.FAILED
    assert await WebNotes(conversations).send("bob", "Ready.") is Delivery.FAILED
    assert conversations.get("ann").entries == []
