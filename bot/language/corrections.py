"""Where a writer takes something back: "left, no sorry, right", "more the buttock than the back"."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.times import load_readings
from bot.language.patterns import PatternSet, pattern_set
from bot.language.utterance import Utterance


@lru_cache(maxsize=1)
def _patterns() -> PatternSet[str]:
    readings = load_readings("correction")
    return pattern_set({name: entry.patterns for name, entry in readings.items()})


def correction_places(utterance: Utterance) -> tuple[int, ...]:
    """Return the words at which the writer takes back what was said before."""
    return tuple(
        hit.last for hit in _patterns().hits(utterance.words) if hit.value == "takes_back"
    )


def rejected(utterance: Utterance) -> frozenset[int]:
    """Return the words that name what it is rather not ("more buttock than back")."""
    places: set[int] = set()
    for hit in _patterns().hits(utterance.words):
        if hit.value == "rather_not":
            _, end = utterance.clauses[utterance.clause_of[hit.last - 1]]
            places.update(range(hit.last, min(end, hit.last + _REACH)))
    return frozenset(places)


_REACH = 4  # words that a "rather than" covers
