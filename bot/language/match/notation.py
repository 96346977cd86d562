"""The notation of all phrases in the content: lexicons, cues and patterns.

`(a|b c)` is one of several, `[a|b]` may be left out, `@name` is a named list of words, `#` is a
number, `..3` is up to three words of any kind. `=word` is exactly that form, `word~` and `(a|b)~`
are all forms. A plain word is itself in lexicons and cues, which hold phrases as people write them
(16,000), and all its forms in patterns, which say what a telling looks like. Gaps stand in patterns
alone. Signs and sentence ends are never skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from sys import intern

from bot.knowledge.vocabulary.phrase_words import load_phrase_words

_PIECE = re.compile(r"\s*([(\[\]|]|\)~?|\.\.\d|[^\s()\[\]|]+)")
_EVERY = ")~"
_OPENS = frozenset("([")
_CLOSES = {")": "(", "]": "[", _EVERY: "("}
_CUT_OFF = " (in YAML, ' #' begins a comment: a line with a number sign needs quotes)"


class PatternError(ValueError):
    """A pattern cannot be read; the message shows it."""


@dataclass(slots=True, eq=False)  # not frozen: that doubles the cost
class Node:
    """One step of a phrase: a set of words, a choice of sequences, a number or a gap.

    `exact` and `every` are what "=" and "~" say of the words; a plain word is neither.
    """

    words: frozenset[str] = frozenset()
    exact: bool = False
    every: bool = False
    number: bool = False
    choices: tuple[tuple[Node, ...], ...] = ()
    optional: bool = False
    gap: int = 0


def pattern_words(line: str) -> Iterator[str]:
    """Yield the words that a pattern is made of."""
    return _vocabulary(parse_pattern(line))


@lru_cache(maxsize=16_384)  # every pattern and term of the content: more than one reads each
def parse_pattern(line: str) -> tuple[Node, ...]:
    """Read one pattern. Raises `PatternError` when brackets or names are wrong."""
    opened: list[tuple[str, list[tuple[Node, ...]], list[Node]]] = []
    branches: list[tuple[Node, ...]] = []
    branch: list[Node] = []
    for piece in _PIECE.findall(line):
        if piece == "|":
            branches.append(tuple(branch))
            branch = []
        elif piece in _OPENS:
            opened.append((piece, branches, branch))
            branches, branch = [], []
        elif piece in _CLOSES:
            if not opened:
                raise PatternError(f"'{line}': a bracket is closed that was not opened")
            inner = (*branches, tuple(branch))
            begun, branches, branch = opened.pop()
            if _CLOSES[piece] != begun:
                raise PatternError(f"'{line}': a bracket is not closed{_CUT_OFF}")
            inner = tuple(map(_in_every_form, inner)) if piece == _EVERY else inner
            branch.append(Node(choices=inner, optional=begun == "["))
        else:
            if piece[0] == "@" and piece[1:] not in load_phrase_words():
                raise PatternError(f"'{line}': no word list is called '{piece[1:]}'")
            branch.append(_leaf(piece))
    if opened:
        raise PatternError(f"'{line}': a bracket is not closed{_CUT_OFF}")
    return (Node(choices=(*branches, tuple(branch))),) if branches else tuple(branch)


@lru_cache(maxsize=8192)  # a word stands in many patterns: one node for all of them
def _leaf(piece: str) -> Node:
    if piece == "#":
        return Node(number=True)
    if piece.startswith("..") and piece[2:].isdecimal():
        return Node(gap=int(piece[2:]), optional=True)
    if piece.startswith("@"):
        return Node(words=load_phrase_words()[piece[1:]])
    if piece.startswith("=") and len(piece) > 1:
        return Node(words=_word(piece[1:]), exact=True)
    if piece.endswith("~") and len(piece) > 1:
        return Node(words=_word(piece.rstrip("~")), every=True)
    return Node(words=_word(piece))


def _word(word: str) -> frozenset[str]:
    """Return a word that is one string with that of the messages: no letters are compared."""
    return frozenset((intern(word),))


def _in_every_form(branch: Iterable[Node]) -> tuple[Node, ...]:
    return tuple(
        replace(node, every=True, choices=tuple(map(_in_every_form, node.choices)))
        for node in branch
    )


def _vocabulary(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        yield from node.words
        for choice in node.choices:
            yield from _vocabulary(choice)
