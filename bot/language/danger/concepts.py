"""Find the concept classes of a message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from bot.knowledge.word_lists import words
from bot.language.text.content_words import ContentWords, Word
from bot.language.text.phrase_index import Phrase, PhraseIndex


class ConceptMatch(NamedTuple):
    """Tokens `start` to `end` (end exclusive), where one class or several are found.

    `negative` says that the words carry their own negation, as in "can't feel".
    """

    start: int
    end: int
    negative: bool


_Span = tuple[int, int]  # first token, token after the last
_Names = tuple[str, ...]  # classes
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
        for concept in sorted(phrases):
            for row in phrases[concept]:
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

    def match(self, norms: Sequence[str], content: Sequence[Word]) -> dict[str, list[ConceptMatch]]:
        """Return the matches of every class found, in order of place.

        `content` are the content words. Classes come in the order of their first match; those
        found at one place have the match there in common.
        """
        new = tuple.__new__
        negators = list(accumulate(map(self._negators.__contains__, norms), initial=0))
        grouped: defaultdict[str, list[ConceptMatch]] = defaultdict(list)
        for (start, end), names in self._unmasked(self._found(norms, content)):
            # half the time of calling the class
            match = new(ConceptMatch, (start, end, negators[start] < negators[end]))
            for name in names:
                grouped[name].append(match)
        return dict(grouped)

    def _found(self, norms: Sequence[str], content: Sequence[Word]) -> dict[_Span, _Names]:
        """Return the classes of every place, both in order."""
        forms = [word.form for word in content]
        lean = self._lean.find(forms)
        numbers = self._numbers
        numbered = [
            "#" if form in numbers or (not form.isalpha() and _in_digits(form)) else form
            for form in forms
        ]
        if numbered != forms:
            lean += self._numbered.find(numbered)
        starts, ends = [word.start for word in content], [word.end for word in content]
        rows = self._whole.find(norms)
        rows += [(starts[first], ends[last - 1], names) for first, last, names in lean]
        rows.sort()
        found: dict[_Span, _Names] = {}
        for start, end, names in rows:
            span = (start, end)
            if span in found:
                names = tuple(sorted({*found[span], *names}))
            found[span] = names
        return found

    def _unmasked(self, found: dict[_Span, _Names]) -> Iterator[tuple[_Span, _Names]]:
        """Yield the places and their classes; under an idiom only those that are longer."""
        hidden: dict[int, _Span] = {}
        for span, names in found.items():
            if not self._masks.isdisjoint(names):
                hidden.update(dict.fromkeys(range(*span), span))
        for span, names in found.items():
            if (span[0] in hidden or span[1] - 1 in hidden) and _hides(hidden, span):
                yield span, tuple(name for name in names if name in self._masks)
            else:
                yield span, names


def _in_digits(form: str) -> bool:
    return form.replace(".", "", 1).isdigit()


def _hides(hidden: Mapping[int, _Span], span: _Span) -> bool:
    """Tell whether an idiom as long as a match or longer covers a word of it.

    It covers the first word or the last then: an idiom between them is shorter.
    """
    return any(token in hidden and not _longer(span, hidden[token]) for token in range(*span))


def _longer(span: _Span, mask: _Span) -> bool:
    return span[0] <= mask[0] and span[1] >= mask[1] and span[1] - span[0] > mask[1] - mask[0]
