"""A side told by pointing back: "bag on the left hip, low back on the same side"."""

from __future__ import annotations

from bot.language.extract.places.side_words import SideSpan, side_readings
from bot.language.text.message import Message

_SIDES = ("left", "right")


def same_side(message: Message) -> tuple[str, SideSpan, str] | None:
    """Return the one side that a message names before it says "that side" of the pain."""
    for hit in side_readings.hits(message, "same"):
        named = {word.norm for word in message.words[: hit.first] if word.norm in _SIDES}
        if len(named) == 1:
            side = named.pop()
            told = SideSpan(hit.first, hit.last, side, hit.pattern, 1)
            return side, told, f"same side: {hit.pattern}"
    return None
