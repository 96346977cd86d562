"""Named groups of patterns, read once for every message."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from bot.language.patterns import Hit, PatternSet
from bot.language.utterance import Utterance


class _Group:
    """The places of one group in a message, in order, with an index by first and last word."""

    def __init__(self) -> None:
        self.hits: list[Hit[str]] = []

    @cached_property
    def firsts(self) -> list[int]:
        return [hit.first for hit in self.hits]

    @cached_property
    def by_last(self) -> dict[int, Hit[str]]:
        return {hit.last: hit for hit in reversed(self.hits)}


_NOTHING = _Group()


class Readings:
    """Groups of patterns by name; all of them are looked for in one pass over a message.

    `source` gives the patterns when they are first needed.
    """

    def __init__(self, key: str, source: Callable[[], Iterable[tuple[str, str]]]) -> None:
        self._key = key
        self._source = source

    @cached_property
    def _patterns(self) -> PatternSet[str]:
        return PatternSet((line, name) for name, line in self._source())

    @property
    def vocabulary(self) -> set[str]:
        """Return the words that the patterns are made of."""
        return self._patterns.vocabulary

    def found(self, utterance: Utterance) -> Mapping[str, _Group]:
        """Return the groups whose patterns fit somewhere in a message, by name."""
        known: dict[str, _Group] | None = utterance.notes.get(self._key)
        if known is None:
            known = {}
            for hit in self._patterns.hits(utterance.words):
                group = known.get(hit.value)
                if group is None:
                    group = known[hit.value] = _Group()
                group.hits.append(hit)
            utterance.notes[self._key] = known
        return known

    def hits(self, utterance: Utterance, name: str) -> list[Hit[str]]:
        """Return every place of a message where the group's patterns fit, in order."""
        return self.found(utterance).get(name, _NOTHING).hits

    def within(self, utterance: Utterance, name: str, first: int, last: int) -> list[Hit[str]]:
        """Return the places that lie wholly in words `first` to `last` (exclusive)."""
        group = self.found(utterance).get(name)
        if group is None:
            return []
        low, high = bisect_left(group.firsts, first), bisect_left(group.firsts, last)
        return [hit for hit in group.hits[low:high] if hit.last <= last]

    def starting(self, utterance: Utterance, name: str, first: int, last: int) -> list[Hit[str]]:
        """Return the places that begin at words `first` to `last` (inclusive)."""
        group = self.found(utterance).get(name)
        if group is None:
            return []
        return group.hits[bisect_left(group.firsts, first) : bisect_left(group.firsts, last + 1)]

    def says(self, utterance: Utterance, name: str, first: int, last: int) -> bool:
        """Tell whether the group's patterns fit in words `first` to `last` (exclusive)."""
        group = self.found(utterance).get(name)
        if group is None:
            return False
        for place in range(bisect_left(group.firsts, first), len(group.hits)):
            hit = group.hits[place]
            if hit.first >= last:
                return False
            if hit.last <= last:
                return True
        return False

    def says_from(self, utterance: Utterance, name: str, first: int) -> bool:
        """Tell whether the group's patterns fit from word `first` on."""
        return bool(self.starting(utterance, name, first, first))

    def ending(self, utterance: Utterance, name: str, last: int) -> Hit[str] | None:
        """Return the first of the places that end before word `last`, None when none does."""
        group = self.found(utterance).get(name)
        return group.by_last.get(last) if group else None

    def places(self, utterance: Utterance, name: str) -> set[int]:
        """Return the words that the group's patterns cover."""
        return {place for hit in self.hits(utterance, name) for place in range(hit.first, hit.last)}
