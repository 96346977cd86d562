"""The words of a message that tell a side, look-alikes left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from bot.knowledge.pain.regions import load_sides
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.places.region_words import region_hits
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

_MASK = "mask"
_HINT = "hint"
_CHOSEN = reader_words("side_words", "chosen")
_NOW, _LESS = reader_words("side_words", "now"), reader_words("side_words", "less")
_LETTERS = {
    **dict.fromkeys(reader_words("side_words", "letter_of_right"), "right"),
    **dict.fromkeys(reader_words("side_words", "letter_of_left"), "left"),
}
_AND, _BOTH = reader_words("side_words", "and"), reader_words("side_words", "both")
_MAINLY = reader_words("side_words", "mainly")
_REACH = limit("side_weighed_before")
_BEHIND = limit("side_weighed_behind")


@dataclass(slots=True)  # not frozen: that doubles the cost
class SideSpan:
    """A side told by words `first` to `last` (exclusive); hints and "sometimes" weigh less.

    "Mostly" weighs it as 2.
    """

    first: int
    last: int
    side: str
    rule: str
    weight: int


def _lines() -> Iterator[tuple[str, str]]:
    for side, entry in load_sides().items():
        yield from ((f"say {side}", line) for line in entry.say)
        yield from ((f"{_HINT} {side}", line) for line in entry.hint)


_told = PatternGroups("sides", _lines)
side_readings = PatternGroups("side", partial(reading_lines, "side"))


def side_hits(message: Message) -> list[SideSpan]:
    """Return the sides told, look-alikes left out, in order; read once for every message."""
    return message.noted(_read)


def _read(message: Message) -> list[SideSpan]:
    hits = sorted(
        (hit for hit in _told.in_order(message) if not _turn(message, hit)),
        key=lambda hit: (-hit.length, hit.first, _side(hit) != _MASK),
    )
    taken: set[int] = set()
    found = []
    for hit in hits:
        span = set(range(hit.first, hit.last))
        if span & taken:
            continue
        taken |= span
        side = _side(hit)
        if side != _MASK:
            weight = 0 if hit.value.startswith(_HINT) else _weight(message, hit.first, hit.last)
            found.append(SideSpan(hit.first, hit.last, side, hit.pattern, weight))
    found.extend(_bracketed(message, taken))
    taken.update(place for hit in found for place in range(hit.first, hit.last))
    found.extend(_both_parts(message, taken))
    return sorted(found, key=lambda hit: hit.first)


def _side(hit: PatternSpan) -> str:
    return hit.value.split(" ", 1)[1]


def _turn(message: Message, hit: PatternSpan) -> bool:
    """Tell whether "right and the left" begins with a turn ("I turn right and the left ...")."""
    before = message.words[hit.first - 1].forms if hit.first else frozenset()
    return _side(hit) == "both" and not phrase_words("turning").isdisjoint(before)


def _bracketed(message: Message, taken: set[int]) -> Iterator[SideSpan]:
    """Yield "(r)" and "(l)"."""
    words = message.words
    for place in message.where(_LETTERS.keys()):
        if place in taken or not 0 < place < len(words) - 1:
            continue
        if words[place - 1].norm == "(" and words[place + 1].norm == ")":
            side = _LETTERS[words[place].norm]
            yield SideSpan(place, place + 1, side, "letter in brackets", 1)


def _both_parts(message: Message, taken: set[int]) -> Iterator[SideSpan]:
    """Yield "both" before any region ("both sit bones")."""
    starts = {hit.first: hit.last for hit in region_hits(message)}
    links = phrase_words("my")
    for place in message.where(_BOTH):
        if place in taken or place + 1 == len(message.words):
            continue
        part = place + 2 if message.words[place + 1].norm in links else place + 1
        if part in starts and not _goes_on(message, starts[part], starts):
            yield SideSpan(place, part, "both", "both before a region", 1)


def _goes_on(message: Message, last: int, starts: Mapping[int, int]) -> bool:
    """Tell whether another region follows: "both my neck and my low back" are two, no side."""
    linked = [word.norm for word in message.words[last : last + 2]]
    return not _AND.isdisjoint(linked[:1]) and (last + 1 in starts or last + 2 in starts)


def _weight(message: Message, first: int, last: int) -> int:
    begin, _ = message.clauses[message.clause_of[first]]
    clause = {word.norm for word in message.words[begin:first]}
    before = {word.norm for word in message.words[max(begin, first - _REACH) : last]}
    at_times = side_readings.says_from(message, "at_times", last)
    if clause & _LESS or at_times or side_readings.says(message, "at_times", begin, first):
        return 0
    behind = {word.norm for word in message.behind(last, _BEHIND)}
    return 2 if before & _CHOSEN or behind & _MAINLY or clause & _NOW else 1
