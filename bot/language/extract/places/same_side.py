"""A side told by pointing back: "bag on the left hip, low back on the same side"."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.language.extract.places.side_words import SideSpan
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_SIDES = ("left", "right")
_readings = PatternGroups("side", partial(reading_lines, "side"))


def same_side(message: Message) -> tuple[str, SideSpan, str] | None:
    """Return the one side that a message names before it says "that side" of the pain."""
    for hit in _readings.hits(message, "same"):
        named = {word.norm for word in message.words[: hit.first] if word.norm in _SIDES}
        if len(named) == 1:
            side = named.pop()
            told = SideSpan(hit.first, hit.last, side, hit.pattern, 1)
            return side, told, f"same side: {hit.pattern}"
    return None
