"""Word patterns: how content says what a phrase looks like.

A pattern is a line of words. `(a|b c)` is one of several, `[a|b]` may be left out, `@name` is a
named list of words, `=word` is exactly that form, `#` is a number, `..3` is up to three words
of any kind. A plain word stands for all its forms: "lift" is also "lifted" and "lifting".
Signs and sentence ends are never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from bot.knowledge.phrase_words import load_phrase_words
from bot.language.words import Word

_PIECE = re.compile(r"\s*([()\[\]|]|\.\.\d|[^\s()\[\]|]+)")
_ANY = "*"
ValueT = TypeVar("ValueT")


class PatternError(ValueError):
    """A pattern cannot be read; the message shows it."""


@dataclass(frozen=True)
class _Node:
    """One step of a pattern: a set of words, a choice of sequences, or a gap."""

    words: frozenset[str] = frozenset()
    exact: bool = False
    number: bool = False
    choices: tuple[tuple[_Node, ...], ...] = ()
    optional: bool = False
    gap: int = 0


@dataclass(frozen=True)
class _Pattern(Generic[ValueT]):
    """A pattern; `needed` are words of which a message must hold one for it to fit at all."""

    nodes: tuple[_Node, ...]
    needed: frozenset[str] | None
    value: ValueT
    line: str


@dataclass(frozen=True)
class Hit(Generic[ValueT]):
    """A place where a pattern fits: words `first` to `last` (exclusive), what it stands for."""

    first: int
    last: int
    value: ValueT
    pattern: str

    @property
    def length(self) -> int:
        """Return the number of words."""
        return self.last - self.first


class PatternSet(Generic[ValueT]):
    """Many patterns, each standing for a value, matched in one pass over the words."""

    def __init__(self, patterns: Iterable[tuple[str, ValueT]]) -> None:
        self._by_first: dict[str, list[_Pattern[ValueT]]] = {}
        self.vocabulary: set[str] = set()
        for line, value in patterns:
            nodes = parse_pattern(line)
            self.vocabulary.update(_vocabulary(nodes))
            pattern = _Pattern(nodes, _needed(nodes), value, line)
            for key in _first_words(nodes, line):
                self._by_first.setdefault(key, []).append(pattern)

    def hits(self, words: Sequence[Word]) -> list[Hit[ValueT]]:
        """Return every longest fit of every pattern, in order of place; they may overlap."""
        present = frozenset(form for word in words for form in word.forms)
        return [hit for place in range(len(words)) for hit in self._at(words, place, present)]

    def _at(
        self, words: Sequence[Word], place: int, present: frozenset[str]
    ) -> Iterator[Hit[ValueT]]:
        """Yield the fits that begin at one word; `present` are the forms of all words."""
        word = words[place]
        keys = [*word.forms, _ANY] if word.number is None else [*word.forms, "#", _ANY]
        seen: set[int] = set()
        for key in keys:
            for pattern in self._by_first.get(key, ()):
                if id(pattern) in seen:
                    continue
                seen.add(id(pattern))
                if pattern.needed is not None and pattern.needed.isdisjoint(present):
                    continue
                last = max(_ends(pattern.nodes, 0, words, place), default=place)
                if last > place:
                    yield Hit(place, last, pattern.value, pattern.line)


@lru_cache(maxsize=4096)
def parse_pattern(line: str) -> tuple[_Node, ...]:
    """Read one pattern. Raises `PatternError` when brackets or names are wrong."""
    pieces = _PIECE.findall(line)
    choices, rest = _choices(pieces, 0, line)
    if rest != len(pieces):
        raise PatternError(f"'{line}': a bracket is closed that was not opened")
    return choices[0] if len(choices) == 1 else (_Node(choices=choices),)


def _choices(
    pieces: Sequence[str], place: int, line: str
) -> tuple[tuple[tuple[_Node, ...], ...], int]:
    branches: list[tuple[_Node, ...]] = []
    branch: list[_Node] = []
    while place < len(pieces) and pieces[place] not in ")]":
        piece = pieces[place]
        if piece == "|":
            branches.append(tuple(branch))
            branch = []
        elif piece in "([":
            inner, place = _choices(pieces, place + 1, line)
            if place >= len(pieces) or pieces[place] != {"(": ")", "[": "]"}[piece]:
                raise PatternError(f"'{line}': a bracket is not closed")
            branch.append(_Node(choices=inner, optional=piece == "["))
        else:
            branch.append(_leaf(piece, line))
        place += 1
    return (*branches, tuple(branch)), place


def _leaf(piece: str, line: str) -> _Node:
    if piece == "#":
        return _Node(number=True)
    if piece.startswith(".."):
        return _Node(gap=int(piece[2:]), optional=True)
    if piece.startswith("@"):
        lists = load_phrase_words()
        if piece[1:] not in lists:
            raise PatternError(f"'{line}': no word list is called '{piece[1:]}'")
        return _Node(words=lists[piece[1:]])
    if piece.startswith("=") and len(piece) > 1:
        return _Node(words=frozenset({piece[1:]}), exact=True)
    return _Node(words=frozenset({piece}))


def _ends(nodes: Sequence[_Node], step: int, words: Sequence[Word], place: int) -> Iterator[int]:
    """Yield every place behind the words that fit `nodes[step:]` from `place` on."""
    if step == len(nodes):
        yield place
        return
    node = nodes[step]
    if node.optional:
        yield from _ends(nodes, step + 1, words, place)
    if node.gap:
        for skipped in range(node.gap):
            if place + skipped >= len(words) or words[place + skipped].is_sign:
                break
            yield from _ends(nodes, step + 1, words, place + skipped + 1)
    elif node.choices:
        for choice in node.choices:
            for end in _ends(choice, 0, words, place):
                if end > place or not node.optional:
                    yield from _ends(nodes, step + 1, words, end)
    elif place < len(words) and _fits(node, words[place]):
        yield from _ends(nodes, step + 1, words, place + 1)


def _fits(node: _Node, word: Word) -> bool:
    if node.number:
        return word.number is not None
    if node.exact:
        return word.norm in node.words
    return not node.words.isdisjoint(word.forms)


def _first_words(nodes: Sequence[_Node], line: str) -> set[str]:
    keys: set[str] = set()
    for node in nodes:
        if node.number:
            keys.add("#")
        elif node.gap:
            keys.add(_ANY)
        elif node.choices:
            for choice in node.choices:
                keys |= _first_words(choice, line)
        else:
            keys |= node.words
        if not node.optional:
            return keys
    if not keys:
        raise PatternError(f"'{line}': a pattern needs a word")
    return keys


def _needed(nodes: Sequence[_Node]) -> frozenset[str] | None:
    """Return the smallest set of words of which one must be there for the nodes to fit.

    None when the nodes can fit without any particular word (numbers, gaps).
    """
    smallest: frozenset[str] | None = None
    for node in nodes:
        if node.optional or node.number:
            continue
        words: frozenset[str] | None = node.words
        if node.choices:
            branches = [_needed(choice) for choice in node.choices]
            told = [branch for branch in branches if branch is not None]
            words = frozenset().union(*told) if len(told) == len(branches) else None
        if words is not None and (smallest is None or len(words) < len(smallest)):
            smallest = words
    return smallest


def _vocabulary(nodes: Sequence[_Node]) -> Iterator[str]:
    for node in nodes:
        yield from node.words
        for choice in node.choices:
            yield from _vocabulary(choice)


def pattern_set(table: Mapping[str, Iterable[str]]) -> PatternSet[str]:
    """Return the patterns of a mapping from value to pattern lines."""
    return PatternSet((line, value) for value, lines in table.items() for line in lines)
