"""Find the concept classes of a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.word_lists import words
from bot.language.spacy_import import Doc, PhraseMatcher, Vocab


@dataclass(frozen=True)
class ConceptMatch:
    """One class found at tokens `start` to `end` (end exclusive).

    `negative` says that the words carry their own negation, as in "can't feel".
    """

    concept: str
    start: int
    end: int
    negative: bool


Phrase = tuple[str, ...]


class ConceptMatcher:
    """Matches the phrases of all classes.

    Phrases are sought twice: in the words as they stand, and in the content words alone, so that
    "can't really feel the paper" meets the term "cant feel paper".
    """

    def __init__(self, vocab: Vocab, phrases: Mapping[str, Iterable[Phrase]], masks: Iterable[str]):
        self._vocab = vocab
        self._fillers = words("fillers")
        self._negators = words("negators")
        self._masks = frozenset(masks)
        self._whole = PhraseMatcher(vocab)
        self._lean = PhraseMatcher(vocab)
        for concept, rows in phrases.items():
            whole, lean = [], []
            for row in rows:
                target = whole if any(word in self._fillers for word in row) else lean
                target.append(Doc(vocab, words=list(row)))
            if whole:
                self._whole.add(concept, whole)
            if lean:
                self._lean.add(concept, lean)

    def match(self, norms: Sequence[str], lean: Sequence[int]) -> list[ConceptMatch]:
        """Return the matches in order of place; `lean` are the indexes of the content words."""
        strings = self._vocab.strings
        found: set[tuple[str, int, int]] = set()
        if norms:
            for key, start, end in self._whole(Doc(self._vocab, words=list(norms))):
                found.add((strings[key], start, end))
        if lean:
            for key, start, end in self._lean(Doc(self._vocab, words=[norms[i] for i in lean])):
                found.add((strings[key], lean[start], lean[end - 1] + 1))
        kept = self._unmasked(found)
        return [
            ConceptMatch(name, start, end, not self._negators.isdisjoint(norms[start:end]))
            for name, start, end in sorted(kept, key=lambda row: (row[1], row[2], row[0]))
        ]

    def _unmasked(self, found: set[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
        hidden: dict[int, tuple[int, int]] = {}
        for name, start, end in found:
            if name in self._masks:
                for token in range(start, end):
                    hidden[token] = (start, end)
        if not hidden:
            return list(found)
        return [
            row
            for row in found
            if row[0] in self._masks
            or not any(
                token in hidden and not _longer(row, hidden[token])
                for token in range(row[1], row[2])
            )
        ]


def _longer(row: tuple[str, int, int], mask: tuple[int, int]) -> bool:
    return row[1] <= mask[0] and row[2] >= mask[1] and row[2] - row[1] > mask[1] - mask[0]
