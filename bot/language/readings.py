"""Named groups of patterns, read once for every message."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from bot.language.patterns import Hit, PatternSet
from bot.language.utterance import Utterance


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

    def hits(self, utterance: Utterance, name: str) -> list[Hit[str]]:
        """Return every place of a message where the group's patterns fit, in order."""
        known: dict[str, list[Hit[str]]] | None = utterance.notes.get(self._key)
        if known is None:
            known = {}
            for hit in self._patterns.hits(utterance.words):
                known.setdefault(hit.value, []).append(hit)
            utterance.notes[self._key] = known
        return known.get(name, [])

    def within(self, utterance: Utterance, name: str, first: int, last: int) -> list[Hit[str]]:
        """Return the places that lie wholly in words `first` to `last` (exclusive)."""
        return [
            hit for hit in self.hits(utterance, name) if first <= hit.first and hit.last <= last
        ]

    def says(self, utterance: Utterance, name: str, first: int, last: int) -> bool:
        """Tell whether the group's patterns fit in words `first` to `last` (exclusive)."""
        return any(first <= hit.first and hit.last <= last for hit in self.hits(utterance, name))

    def places(self, utterance: Utterance, name: str) -> set[int]:
        """Return the words that the group's patterns cover."""
        return {place for hit in self.hits(utterance, name) for place in range(hit.first, hit.last)}
