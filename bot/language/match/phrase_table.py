"""Find the phrases of a vocabulary in a row of words.

The content has 130,000 phrases, and every start of the engine enters them. So they stand in one
dictionary, whole, with the lengths of what begins with the same two words beside it: a tree of
words took six times as long to plant, and spaCy's phrase matcher, which wants a `Doc` for each,
longer still.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

Phrase = tuple[str, ...]
_Lengths = tuple[int, ...]


class _Begun:
    """What begins with a word: itself as a phrase, and the lengths of others by the word after."""

    __slots__ = ("alone", "lengths")

    def __init__(self) -> None:
        self.alone: tuple[str, ...] | None = None
        self.lengths: dict[str, _Lengths] = {}


class PhraseTable:
    """Phrases of words with the classes that each belongs to."""

    def __init__(self) -> None:
        self._names: dict[Phrase, tuple[str, ...]] = {}
        self._begun: dict[str, _Begun] = {}  # one look-up for a word of a message

    def add(self, phrases: Iterable[Phrase], names: tuple[str, ...]) -> None:
        """Add phrases to classes; those that a phrase has already stay before them."""
        known, begun = self._names, self._begun
        for phrase in phrases:
            before = known.setdefault(phrase, names)
            if before is not names:
                known[phrase] = _joined(before, names)
            size, first = len(phrase), phrase[0]
            begins = begun.get(first)
            if begins is None:
                begins = begun[first] = _Begun()
            if size == 1:
                begins.alone = known[phrase]
                continue
            behind, second = begins.lengths, phrase[1]
            told = behind.get(second, ())
            if size not in told:
                behind[second] = _with(told, size)

    def sort_names(self) -> None:
        """Name the classes of every phrase in the order of their names from now on."""
        known = self._names
        known.update([(row, _sorted(names)) for row, names in known.items() if len(names) > 1])
        for word, begins in self._begun.items():
            if begins.alone is not None:
                begins.alone = known[(word,)]

    def find(self, words: Sequence[str]) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return first word, word after the last and classes of every phrase found, in order."""
        row, known, total = tuple(words), self._names.get, len(words)
        found = []
        for start, begins in enumerate(map(self._begun.get, row)):
            if begins is None:
                continue
            end, names = start + 1, begins.alone
            if names is not None:
                found.append((start, end, names))
            if end < total:
                for size in begins.lengths.get(row[end], ()):
                    end = start + size
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
