"""A reminder as a message."""

from __future__ import annotations

import pytest

from bot.channels.shared.notes import CHOICES, note_message
from bot.conversation import slots
from bot.conversation.turn import turn_from
from bot.knowledge.staying.reminders import health_words_in, load_reminder_texts


@pytest.mark.parametrize("name", ["usual", "last"])
def test_notes_hold_no_word_of_health(name: str) -> None:
    message = note_message(load_reminder_texts()[name].say)
    shown = " ".join((message.text, *(choice.title for choice in message.choices)))
    assert health_words_in(shown) == []


def test_notes_can_be_followed_put_off_and_stopped() -> None:
    first, *others = CHOICES
    assert (first.title, first.payload) == ("Do it together now", "/show_routine")
    pressed = [turn_from({"text": choice.payload}, 1).choice for choice in others]
    assert pressed == [(slots.NOTE, "rest"), (slots.NOTE, "stop")]
