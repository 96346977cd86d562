"""Reminders in the page: where one is open, and nowhere else."""

from __future__ import annotations

from bot.channels.web.conversations import Conversations
from bot.channels.web.web_notes import WebNotes
from bot.knowledge.staying.reminders import load_reminder_rules
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


async def test_web_notes_do_not_come_to_who_is_talking() -> None:
    """A note in the middle of a talk takes nobody anywhere: they have come."""
    seconds = [1000.0]
    conversations = Conversations(30, lambda: seconds[0])
    conversation = conversations.get("ann")
    conversation.listen()
    conversation.add({"who": "guide", "text": "How has it been?"})
    notes = WebNotes(conversations)
    assert await notes.send("ann", "Ready.") is Delivery.THERE
    assert len(conversation.entries) == 1
    seconds[0] += load_reminder_rules().talking_minutes * 60
    assert await notes.send("ann", "Ready.") is Delivery.SENT
    assert conversation.entries[-1]["note"] is True
