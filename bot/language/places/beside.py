"""Words beside a place that say what it has to do with the pain, found once for a message."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from bot.knowledge.phrase_words import phrase_words
from bot.language.utterance import Utterance

_REACH = 4  # words before a place in which "down to" may stand
_NEAR = (1, 3, 6)  # words between a place and what says that it hurts
_LISTS = ("limb_pain", "path", "travel_word", "scan")


class Beside:
    """Where pain, ways and scans are told in one message."""

    def __init__(self, utterance: Utterance) -> None:
        """Look at every word once."""
        found: dict[str, list[int]] = {name: [] for name in _LISTS}
        for word, places in utterance.each():
            for name in _lists_of(word.forms):
                found[name] += places
        for told in found.values():
            told.sort()
        self._pain, self._path, self._travel, scans = found.values()
        self.scanned_clauses = {utterance.clause_of[at] for at in scans}
        self.scanned_sentences = {utterance.sentence_of[at] for at in scans}

    @classmethod
    def of(cls, utterance: Utterance) -> Beside:
        """Return what stands beside places of a message, found once."""
        return utterance.noted(cls)

    def how_near(self, first: int, last: int) -> str:
        """Return how far the words `first` to `last` (exclusive) are from what hurts."""
        if not self._pain:
            return "nothing said to hurt"
        at = bisect_left(self._pain, first)
        away = min(
            min(abs(first - place), abs(place - last + 1))
            for place in self._pain[max(0, at - 1) : bisect_left(self._pain, last) + 1]
        )
        near = next((near for near in _NEAR if away <= near), None)
        return f"said to hurt within {near} words" if near else "said to hurt far from it"

    def on_the_way(self, utterance: Utterance, first: int) -> tuple[bool, bool]:
        """Tell whether pain goes to a word ("down to"), and whether it travels there."""
        begin = max(utterance.sentence_range(first)[0], first - _REACH)
        return _any_in(self._path, begin, first), _any_in(self._travel, begin, first)


def _any_in(places: list[int], begin: int, end: int) -> bool:
    at = bisect_left(places, begin)
    return at < len(places) and places[at] < end


@lru_cache(maxsize=8192)
def _lists_of(forms: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in _LISTS if not phrase_words(name).isdisjoint(forms))
