"""Find the phrases of a vocabulary in a row of words.

The content has 130,000 phrases, and every start of the engine enters them. So they stand in one
dictionary, whole, with the lengths of what begins with the same two words beside it: a tree of
words took six times as long to plant, and spaCy's phrase matcher, which wants a `Doc` for each,
longer still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest

Phrase = tuple[str, ...]
_Lengths = tuple[int, ...]


class PhraseTable:
    """Phrases of words with the classes that each belongs to."""

    def __init__(self) -> None:
        self._names: dict[Phrase, tuple[str, ...]] = {}
        self._lengths: dict[Phrase, _Lengths] = {}  # by the first two words, in order

    def add(self, phrases: Iterable[Phrase], names: tuple[str, ...]) -> None:
        """Add phrases to classes; those that a phrase has already stay before them."""
        known, lengths = self._names, self._lengths
        for phrase in phrases:
            before = known.setdefault(phrase, names)
            if before is not names:
                known[phrase] = _joined(before, names)
            size = len(phrase)
            if size > 1:
                begins = phrase[:2]
                if size not in lengths.setdefault(begins, ()):
                    lengths[begins] = _with(lengths[begins], size)

    def sort_names(self) -> None:
        """Name the classes of every phrase in the order of their names from now on."""
        known = self._names
        known.update([(row, _sorted(names)) for row, names in known.items() if len(names) > 1])

    def find(self, words: Sequence[str]) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return first word, word after the last and classes of every phrase found, in order."""
        row, known = tuple(words), self._names.get
        alone, longer = map(known, zip(row, strict=True)), map(self._lengths.get, pairwise(row))
        total = len(row)
        found = []
        for start, (names, lengths) in enumerate(zip_longest(alone, longer)):
            if names is not None:
                found.append((start, start + 1, names))
            for end in [start + size for size in lengths] if lengths is not None else ():
                if end > total:
                    break
                names = known(row[start:end])
                if names is not None:
                    found.append((start, end, names))
        return found


@lru_cache(maxsize=4096)
def _joined(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*names, *others)))


@lru_cache(maxsize=4096)
def _sorted(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(names))


@lru_cache(maxsize=1024)
def _with(lengths: _Lengths, size: int) -> _Lengths:
    return tuple(sorted((*lengths, size)))
