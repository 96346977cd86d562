"""Places that the pain has left, or where nothing hurts."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_LINKS = limit("place_and_what_is_said")
_CONDITIONS = reader_words("region_move", "conditions")
_GROUPS = ("beside", "within", "struck", "moved_from", "began_in", "now_only", "not_hurting")


def _lines() -> Iterator[tuple[str, str]]:
    return ((name, line) for name, line in reading_lines("region") if name in _GROUPS)


_readings = PatternGroups("region meaning", _lines)


def ends_before(message: Message, name: str, first: int) -> str:
    """Return the words of a named group that end right before word `first`, "" when none do."""
    hit = _readings.ending(message, name, first)
    return " ".join(word.norm for word in message.words[hit.first : first]) if hit else ""


def left_behind(message: Message, first: int, told_later: bool) -> str:
    """Return the words that make a place one of before ("moved from my hip to my back").

    `told_later`: another place is named behind it.
    """
    moved = ends_before(message, "moved_from", first)
    if moved or not told_later:
        return moved
    began = ends_before(message, "began_in", first)
    total = len(message.words)
    return began if began and _readings.says(message, "now_only", first, total) else ""


def not_hurting(message: Message, last: int) -> str:
    """Return the words behind a place that call it painless ("my neck doesn't hurt")."""
    words = message.words
    for hit in _readings.starting(message, "not_hurting", last, last + _LINKS):
        between = words[last : hit.first]
        behind = words[hit.last].norm if hit.last < len(words) else ""
        if not any(word.is_sign for word in between) and behind not in _CONDITIONS:
            return " ".join(word.norm for word in words[hit.first : hit.last])
    return ""
