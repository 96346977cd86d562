"""Patterns of words: what a telling looks like, matched in one pass over a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.language.match.automaton import PatternAutomaton
from bot.language.match.notation import Node, PatternError, parse_pattern
from bot.language.text.words import Word


class PatternSpan(NamedTuple):
    """A place where a pattern fits: words `first` to `last` (exclusive), what it stands for."""

    first: int
    last: int
    value: str
    pattern: str

    @property
    def length(self) -> int:
        """Return the number of words."""
        return self.last - self.first

    def overlaps(self, other: PatternSpan) -> bool:
        """Return whether both share words."""
        return self.first < other.last and other.first < self.last


class PatternSet:
    """Many patterns, each standing for a value, matched in one pass over the words."""

    def __init__(self, patterns: Iterable[tuple[str, str]]) -> None:
        self._patterns: list[tuple[str, str]] = []
        self._automaton = PatternAutomaton()
        for line, value in patterns:
            nodes = parse_pattern(line)
            _require_words(nodes, line)
            self._automaton.add(nodes)
            self._patterns.append((line, value))

    def hits(self, words: Sequence[Word]) -> list[PatternSpan]:
        """Return every longest fit of every pattern, in order of place; they may overlap."""
        found = []
        for first, last, number in self.fits(words):
            line, value = self._patterns[number]
            found.append(PatternSpan(first, last, value, line))
        return found

    def fits(self, words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
        """Yield the same as first word, word behind the last and number of the pattern, from 0."""
        return self._automaton.fits(words)


def _require_words(nodes: Sequence[Node], line: str) -> None:
    """Raise `PatternError` when a pattern, or a choice that begins it, is empty."""
    for node in nodes:
        for choice in node.choices:
            _require_words(choice, line)
        if not node.optional:
            return
    if not any(node.gap or node.choices for node in nodes):
        raise PatternError(f"'{line}': a pattern needs a word")
