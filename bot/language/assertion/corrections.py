"""Where a writer takes something back: "left, no sorry, right", "more buttock than back"."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

_REACH = window("rather_than")
_readings = PatternGroups("correction", partial(reading_lines, "correction"))


def correction_places(message: Message) -> tuple[int, ...]:
    """Return the words at which the writer takes back what was said before."""
    return tuple(hit.last for hit in _readings.hits(message, "takes_back"))


def rejected(message: Message) -> frozenset[int]:
    """Return the words that name what it is rather not ("more buttock than back")."""
    places: set[int] = set()
    for hit in _readings.hits(message, "rather_not"):
        _, end = message.clause_range(hit.last - 1)
        places.update(range(hit.last, min(end, hit.last + _REACH)))
    return frozenset(places)
