"""A reminder as a message: its text, and the buttons under it."""

from __future__ import annotations

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.conversation import slots
from bot.conversation.requests.reminder_requests import REST, STOP
from bot.conversation.turn import payload
from bot.knowledge.wording.speaking import speak

CHOICES = (
    Choice(speak("conversation", "do_it_together_now"), "/show_routine"),
    Choice(speak("chats", "not_now"), payload(slots.NOTE, REST)),
    Choice(speak("chats", "stop_the_notes"), payload(slots.NOTE, STOP)),
)


def note_message(text: str) -> GuideMessage:
    """Return the message of a note; there is no word of health in it."""
    return GuideMessage(text=text, choices=CHOICES)
