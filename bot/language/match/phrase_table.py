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


class PhraseTable:
    """Phrases of words with the classes that each belongs to."""

    def __init__(self) -> None:
        self._names: dict[Phrase, tuple[str, ...]] = {}
        self._alone: dict[str, tuple[str, ...]] = {}  # of phrases that are one word
        self._lengths: dict[str, dict[str, _Lengths]] = {}  # of others, by their first two words

    def add(self, phrases: Iterable[Phrase], names: tuple[str, ...]) -> None:
        """Add phrases to classes; those that a phrase has already stay before them."""
        known, lengths = self._names, self._lengths
        for phrase in phrases:
            before = known.setdefault(phrase, names)
            if before is not names:
                known[phrase] = _joined(before, names)
            size = len(phrase)
            if size == 1:
                self._alone[phrase[0]] = known[phrase]
                continue
            first, second = phrase[0], phrase[1]
            behind = lengths.get(first)
            if behind is None:
                behind = lengths[first] = {}
            told = behind.get(second, ())
            if size not in told:
                behind[second] = _with(told, size)

    def sort_names(self) -> None:
        """Name the classes of every phrase in the order of their names from now on."""
        known, alone = self._names, self._alone
        known.update([(row, _sorted(names)) for row, names in known.items() if len(names) > 1])
        alone.update([(word, known[(word,)]) for word in alone])

    def find(self, words: Sequence[str]) -> list[tuple[int, int, tuple[str, ...]]]:
        """Return first word, word after the last and classes of every phrase found, in order."""
        row, known, total = tuple(words), self._names.get, len(words)
        found = []
        begins = zip(map(self._alone.get, row), map(self._lengths.get, row), strict=True)
        for start, (names, behind) in enumerate(begins):
            end = start + 1
            if names is not None:
                found.append((start, end, names))
            if behind is not None and end < total:
                for size in behind.get(row[end], ()):
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
