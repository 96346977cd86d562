"""Find the concept classes of a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from bot.knowledge.word_lists import words
from bot.language.content_words import ContentWords, Word
from bot.language.phrase_index import Phrase, PhraseIndex


class ConceptMatch(NamedTuple):
    """One class found at tokens `start` to `end` (end exclusive).

    `negative` says that the words carry their own negation, as in "can't feel".
    """

    concept: str
    start: int
    end: int
    negative: bool


_Place = tuple[int, int, str]  # first token, token after the last, class
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
        found: set[_Place] = set(self._whole.find(norms))
        forms = [word.form for word in content]
        views = [(self._lean, forms)]
        numbered = [self._as_number(form) for form in forms]
        if numbered != forms:
            views.append((self._numbered, numbered))
        starts, ends = [word.start for word in content], [word.end for word in content]
        for index, row in views:
            found |= {(starts[at], ends[to - 1], name) for at, to, name in index.find(row)}
        negators = list(accumulate((norm in self._negators for norm in norms), initial=0))
        return [
            ConceptMatch(name, start, end, negators[start] < negators[end])
            for start, end, name in self._unmasked(sorted(found))
        ]

    def _unmasked(self, found: list[_Place]) -> list[_Place]:
        hidden: dict[int, tuple[int, int]] = {}
        for start, end, name in found:
            if name in self._masks:
                for token in range(start, end):
                    hidden[token] = (start, end)
        if not hidden:
            return found
        return [row for row in found if row[2] in self._masks or not _hides(hidden, row)]


def _hides(hidden: Mapping[int, tuple[int, int]], row: _Place) -> bool:
    """Tell whether an idiom as long as a match or longer covers a word of it."""
    for token in range(row[0], row[1]):
        if token in hidden and not _longer(row, hidden[token]):
            return True
    return False


def _longer(row: _Place, mask: tuple[int, int]) -> bool:
    return row[0] <= mask[0] and row[1] >= mask[1] and row[1] - row[0] > mask[1] - mask[0]
