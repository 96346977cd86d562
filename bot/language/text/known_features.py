"""Features of learned models, looked up by the words they are made of.

A feature is called by its kind and one word or two ("pair sore back"). A message has some thousand
and a model knows half of them, so the names are not put together: a kind has a table by word, and
a kind of pairs a table of tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sys import intern
from typing import Protocol


class Table[RowT](Protocol):
    """What `get` finds by a word, None when there is nothing."""

    def get(self, word: str, /) -> RowT | None:
        """Return what belongs to a word."""


class Features[RowT](Protocol):
    """Features by kind."""

    def by_word(self, kind: str) -> Table[RowT]:
        """Return the features of a kind that are made of one word."""

    def by_pair(self, kind: str) -> Table[Table[RowT]]:
        """Return the features of a kind that are made of two words, by the first."""


@dataclass(frozen=True)
class Naming:
    """How names are put together: `mark` behind the kind, for pairs what stands between."""

    mark: str
    pairs: Mapping[str, str]


class KnownFeatures:
    """The features that a model knows, with their rows, counted from 0."""

    def __init__(self, names: Iterable[str], naming: Naming) -> None:
        self._single: dict[str, dict[str, int]] = {}
        self._paired: dict[str, dict[str, dict[str, int]]] = {kind: {} for kind in naming.pairs}
        mark, between = naming.mark, naming.pairs
        for row, name in enumerate(names):
            kind, _, words = name.partition(mark)
            if kind not in between:
                if kind not in self._single:
                    self._single[kind] = {}
                self._single[kind][intern(words)] = row  # many kinds and models have the same
                continue
            first, _, second = words.partition(between[kind])
            tables = self._paired[kind]
            if first not in tables:
                tables[intern(first)] = {}
            tables[first][intern(second)] = row

    def by_word(self, kind: str) -> dict[str, int]:
        """Return the rows of a kind that is made of one word."""
        return self._single.get(kind, {})

    def by_pair(self, kind: str) -> dict[str, dict[str, int]]:
        """Return the rows of a kind that is made of two words, by the first."""
        return self._paired[kind]


@dataclass(frozen=True)
class EveryFeature:
    """Every feature there may be, by its name: what a model is learned from."""

    naming: Naming

    def by_word(self, kind: str) -> Table[str]:
        """Return the names of a kind that is made of one word."""
        return _Spelled(kind + self.naming.mark)

    def by_pair(self, kind: str) -> Table[Table[str]]:
        """Return the names of a kind that is made of two words."""
        return _SpelledPairs(kind + self.naming.mark, self.naming.pairs[kind])


@dataclass(frozen=True)
class _Spelled:
    begins: str

    def get(self, word: str, /) -> str:
        return self.begins + word


@dataclass(frozen=True)
class _SpelledPairs:
    begins: str
    between: str

    def get(self, word: str, /) -> _Spelled:
        return _Spelled(self.begins + word + self.between)
