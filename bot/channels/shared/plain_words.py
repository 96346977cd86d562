"""Typed text stays words: it can never act as a raw Rasa intent."""

from __future__ import annotations

import re

from bot.channels.message.guide_message import Choice

# Rasa reads any text that begins with "/" as an intent with entities, past all understanding.
_LEADING_SLASHES = re.compile(r"^\s*/[\s/]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")


def plain_words(text: str) -> str:
    """The person's text without control characters, outer space and leading slashes."""
    readable = _CONTROL.sub(" ", text.replace("\r\n", "\n"))
    return _LEADING_SLASHES.sub("", readable).strip()


def words_of(choice: Choice) -> str:
    """What a choice sends: its payload, else its title as words."""
    return choice.payload or plain_words(choice.title)
