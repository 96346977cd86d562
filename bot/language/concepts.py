"""Find the concept classes of a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge.word_lists import words
from bot.language.content_words import ContentWords, Word
from bot.language.phrase_index import Phrase, PhraseIndex


@dataclass(frozen=True)
class ConceptMatch:
    """One class found at tokens `start` to `end` (end exclusive).

    `negative` says that the words carry their own negation, as in "can't feel".
    """

    concept: str
    start: int
    end: int
    negative: bool


ARTICLES = frozenset(("a", "an", "the", "my", "your", "our", "her", "his", "their"))


class ConceptMatcher:
    """Matches the phrases of all classes.

    Phrases are sought twice: in the words as they stand, and in the content words alone, so that
    "can't really feel the paper" meets the term "cant feel paper". A term with "#" is sought
    with every number written as "#".
    """

    def __init__(
        self,
        phrases: Mapping[str, Iterable[Phrase]],
        masks: Iterable[str],
        content: ContentWords,
    ) -> None:
        self._negators = words("negators")
        self._numbers = words("numbers")
        self._masks = frozenset(masks)
        self._content = content
        self._whole, self._lean, self._numbered = PhraseIndex(), PhraseIndex(), PhraseIndex()
        for concept, rows in phrases.items():
            for row in rows:
                bare, among_all = self._placed(row, concept in self._masks)
                index = self._whole if among_all else self._lean
                (self._numbered if "#" in bare else index).add(concept, bare)

    def _placed(self, row: Phrase, mask: bool) -> tuple[Phrase, bool]:
        """Return a phrase as it is sought, and whether among all words or the content words.

        Articles do not matter, except in idioms.
        """
        if not self._content.has_filler(row):
            return self._content.merge(row), False
        bare = tuple(word for word in row if word not in ARTICLES)
        if not mask and len(bare) >= 2 and not self._content.has_filler(bare):
            return self._content.merge(bare), False
        return row, True

    def _as_number(self, norm: str) -> str:
        is_number = norm in self._numbers or (
            not norm.isalpha() and norm.replace(".", "", 1).isdigit()
        )
        return "#" if is_number else norm

    def match(self, norms: Sequence[str], content: Sequence[Word]) -> list[ConceptMatch]:
        """Return the matches in order of place; `content` are the content words."""
        found: set[tuple[str, int, int]] = set(self._whole.find(norms))
        forms = [word.form for word in content]
        views = [(self._lean, forms)]
        numbered = [self._as_number(form) for form in forms]
        if numbered != forms:
            views.append((self._numbered, numbered))
        for index, row in views:
            for name, start, end in index.find(row):
                found.add((name, content[start].start, content[end - 1].end))
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
