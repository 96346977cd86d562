"""Words beside a place that say what it has to do with the pain, found once for a message."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.text.message import Message

_REACH = limit("down_to_place")
_NEAR = (1, 3, 6)  # words between a place and what is said of it
_SAID = {"be numb": "numb", "be weak": "weak"}  # besides pain, what is said of a part
_LIMBS = {"leg": "leg_word", "arm": "arm_word"}
_LISTS = ("limb_pain", "path", "travel_word", "scan", *_SAID.values(), *_LIMBS.values())


class Beside:
    """Where pain, ways, scans and what else ails a part are told in one message."""

    def __init__(self, message: Message) -> None:
        """Look at every word once."""
        self._found: dict[str, list[int]] = {name: [] for name in _LISTS}
        for word, places in message.each():
            for name in _lists_of(word.forms):
                self._found[name] += places
        for told in self._found.values():
            told.sort()
        scans = self._found["scan"]
        self.scanned_clauses = {message.clause_of[at] for at in scans}
        self.scanned_sentences = {message.sentence_of[at] for at in scans}

    @classmethod
    def of(cls, message: Message) -> Beside:
        """Return what stands beside places of a message, found once."""
        return message.noted(cls)

    def said(self, first: int, last: int) -> tuple[str, ...]:
        """Return how near the words `first` to `last` (exclusive) are to pain, numb and weak."""
        pain = self._found["limb_pain"]
        near = _how_near(pain, first, last)
        hurts = f"said to hurt {near or 'far from it'}" if pain else "nothing said to hurt"
        told = [hurts]
        for said, name in _SAID.items():
            near = _how_near(self._found[name], first, last)
            if near:
                told.append(f"said to {said} {near}")
        return tuple(told)

    def limbs(self) -> Iterator[tuple[str, int]]:
        """Yield "leg" or "arm" and the place of every word for a limb or a part of it."""
        for limb, name in _LIMBS.items():
            yield from ((limb, at) for at in self._found[name])

    def on_the_way(self, message: Message, first: int) -> tuple[bool, bool]:
        """Tell whether pain goes to a word ("down to"), and whether it travels there."""
        begin = max(message.sentence_range(first)[0], first - _REACH)
        goes, travels = self._found["path"], self._found["travel_word"]
        return _any_in(goes, begin, first), _any_in(travels, begin, first)


def _how_near(places: list[int], first: int, last: int) -> str:
    """Return how many words lie between a span and the nearest place, "" when many."""
    if not places:
        return ""
    at = bisect_left(places, first)
    away = min(
        min(abs(first - place), abs(place - last + 1))
        for place in places[max(0, at - 1) : bisect_left(places, last) + 1]
    )
    return next((f"within {near} words" for near in _NEAR if away <= near), "")


def _any_in(places: list[int], begin: int, end: int) -> bool:
    at = bisect_left(places, begin)
    return at < len(places) and places[at] < end


@lru_cache(maxsize=8192)
def _lists_of(forms: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in _LISTS if not phrase_words(name).isdisjoint(forms))
