"""Read the small notation in which vocabulary is written.

`pee~` stands for every form of the word, `(a|b)` for either, `[word]` for a word that may be
missing: "feel~ nothing", "loss of [bladder] control", "can(t|not) feel".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product

from bot.language.text.inflections import inflections

_PIECE = re.compile(r"\[[^\]]*\]|\([^)]*\)~?|[^\s\[\]()]+")
_MARKS = frozenset("[]()|~")
MOST_FORMS = 600


def expand_term(term: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return every word sequence that a term stands for.

    Raises `ValueError` when a term stands for more than `MOST_FORMS` sequences or for none.
    """
    if _MARKS.isdisjoint(term) and term.strip():
        return (tuple(term.split()),)
    choices = [_choices(piece, irregular) for piece in _PIECE.findall(term)]
    size = 1
    for choice in choices:
        size *= len(choice)
    if size > MOST_FORMS:
        raise ValueError(f"the term '{term}' stands for {size} phrases; write it narrower")
    sequences = (tuple(word for words in row for word in words) for row in product(*choices))
    found = tuple(dict.fromkeys(sequence for sequence in sequences if sequence))
    if not found:
        raise ValueError(f"the term '{term}' stands for nothing")
    return found


def _choices(piece: str, irregular: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    if piece.startswith("["):
        return [(), *_alternatives(piece[1:-1], irregular)]
    if piece.startswith("("):
        every = piece.endswith("~")
        inner = piece[1 : -2 if every else -1]
        return _alternatives(inner, irregular, every)
    return _alternatives(piece, irregular)


def _alternatives(
    text: str, irregular: Mapping[str, tuple[str, ...]], every: bool = False
) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for alternative in text.split("|"):
        words = [_forms(word + "~" if every else word, irregular) for word in alternative.split()]
        found.extend(product(*words))
    return found


def _forms(word: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return inflections(word.rstrip("~"), irregular) if word.endswith("~") else (word,)
