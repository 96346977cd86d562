"""Word patterns: how content says what a phrase looks like.

A pattern is a line of words. `(a|b c)` is one of several, `[a|b]` may be left out, `@name` is a
named list of words, `=word` is exactly that form, `#` is a number, `..3` is up to three words
of any kind. A plain word stands for all its forms: "lift" is also "lifted" and "lifting".
Signs and sentence ends are never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.phrase_words import load_phrase_words
from bot.language.match.automaton import Node, PatternAutomaton
from bot.language.text.words import Word

_PIECE = re.compile(r"\s*([()\[\]|]|\.\.\d|[^\s()\[\]|]+)")


class PatternError(ValueError):
    """A pattern cannot be read; the message shows it."""


class Hit(NamedTuple):
    """A place where a pattern fits: words `first` to `last` (exclusive), what it stands for."""

    first: int
    last: int
    value: str
    pattern: str

    @property
    def length(self) -> int:
        """Return the number of words."""
        return self.last - self.first


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

    def hits(self, words: Sequence[Word]) -> list[Hit]:
        """Return every longest fit of every pattern, in order of place; they may overlap."""
        found = []
        for first, last, number in self.fits(words):
            line, value = self._patterns[number]
            found.append(Hit(first, last, value, line))
        return found

    def fits(self, words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
        """Yield the same as first word, word behind the last and number of the pattern, from 0."""
        return self._automaton.fits(words)


def pattern_words(line: str) -> Iterator[str]:
    """Yield the words that a pattern is made of."""
    return _vocabulary(parse_pattern(line))


@lru_cache(maxsize=4096)
def parse_pattern(line: str) -> tuple[Node, ...]:
    """Read one pattern. Raises `PatternError` when brackets or names are wrong."""
    pieces = _PIECE.findall(line)
    choices, rest = _choices(pieces, 0, line)
    if rest != len(pieces):
        raise PatternError(f"'{line}': a bracket is closed that was not opened")
    return choices[0] if len(choices) == 1 else (Node(choices=choices),)


def _choices(
    pieces: Sequence[str], place: int, line: str
) -> tuple[tuple[tuple[Node, ...], ...], int]:
    branches: list[tuple[Node, ...]] = []
    branch: list[Node] = []
    while place < len(pieces) and pieces[place] not in ")]":
        piece = pieces[place]
        if piece == "|":
            branches.append(tuple(branch))
            branch = []
        elif piece in "([":
            inner, place = _choices(pieces, place + 1, line)
            if place >= len(pieces) or pieces[place] != {"(": ")", "[": "]"}[piece]:
                raise PatternError(f"'{line}': a bracket is not closed")
            branch.append(Node(choices=inner, optional=piece == "["))
        else:
            if piece[0] == "@" and piece[1:] not in load_phrase_words():
                raise PatternError(f"'{line}': no word list is called '{piece[1:]}'")
            branch.append(_leaf(piece))
        place += 1
    return (*branches, tuple(branch)), place


@lru_cache(maxsize=8192)  # a word stands in many patterns: one node for all of them
def _leaf(piece: str) -> Node:
    if piece == "#":
        return Node(number=True)
    if piece.startswith(".."):
        return Node(gap=int(piece[2:]), optional=True)
    if piece.startswith("@"):
        return Node(words=load_phrase_words()[piece[1:]])
    if piece.startswith("=") and len(piece) > 1:
        return Node(words=frozenset({piece[1:]}), exact=True)
    return Node(words=frozenset({piece}))


def _require_words(nodes: Sequence[Node], line: str) -> None:
    """Raise `PatternError` when a pattern, or a choice that begins it, is empty."""
    for node in nodes:
        for choice in node.choices:
            _require_words(choice, line)
        if not node.optional:
            return
    if not any(node.gap or node.choices for node in nodes):
        raise PatternError(f"'{line}': a pattern needs a word")


def _vocabulary(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        yield from node.words
        for choice in node.choices:
            yield from _vocabulary(choice)
