"""Where a writer takes something back: "left, no sorry, right", "more buttock than back"."""

from __future__ import annotations

from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
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


def postures(message: Message) -> list[PatternSpan]:
    """Return where it is told on what somebody lies ("on my stomach")."""
    return _readings.hits(message, "posture")


def corrects(message: Message) -> dict[int, int]:
    """Return first word and the word behind the last of all words of correction."""
    found = {hit.first: hit.last for hit in _readings.hits(message, "corrects")}
    for hit in _readings.hits(message, "opens_correction"):
        found.setdefault(hit.first, hit.first + 1)
    return found


def corrects_at_once(message: Message) -> dict[int, int]:
    """Return the same of words that only put right what is said again at once."""
    return {hit.first: hit.last for hit in _readings.hits(message, "at_once")}


def beside_corrections(message: Message) -> dict[int, int]:
    """Return the same of what may stand among words of correction ("oh", "let me see")."""
    return {hit.first: hit.last for hit in _readings.hits(message, "beside_a_correction")}
