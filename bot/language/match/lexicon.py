"""The lexicon: classes of words and phrases, and where they stand in a message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.vocabulary.concepts import all_terms, load_concepts
from bot.knowledge.vocabulary.frames import load_frames
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.match.phrase_table import Phrase, PhraseTable
from bot.language.match.term_phrases import expand_term
from bot.language.text.content_words import (
    ContentWord,
    ContentWords,
    content_of,
    load_content_words,
)
from bot.language.text.message import Message


class ClassSpan(NamedTuple):
    """Tokens `start` to `end` (end exclusive), where one class or several are found.

    `negative` says that the words carry their own negation, as in "can't feel".
    """

    start: int
    end: int
    negative: bool


Term = str  # in the notation of `bot.language.match.notation`
Place = tuple[int, int, tuple[str, ...]]  # first token, token after the last, classes found there
_ARTICLES = reader_words("lexicon", "articles")
_ALONE = reader_words("lexicon", "alone")


@dataclass(frozen=True, eq=False, slots=True)
class InMessage:
    """Where classes stand in one message: `places` in order, `by_class` the same by class."""

    places: Sequence[Place]
    by_class: Mapping[str, Sequence[ClassSpan]]


class Lexicon:
    """Matches the phrases of all classes.

    Phrases are sought twice: in the words as they stand, and in the content words alone, so that
    "can't really feel the paper" meets the term "cant feel paper". A term with "#" is sought
    with every number written as "#".
    """

    def __init__(
        self, terms: Mapping[Term, Sequence[str]], masks: Set[str], content: ContentWords
    ) -> None:
        """Take the classes of every term, in order, and which of them are idioms."""
        self._negators = words("negators")
        self._numbers = words("numbers")
        self._masks = masks
        self._content = content
        self._whole, self._lean, self._numbered = PhraseTable(), PhraseTable(), PhraseTable()
        together: defaultdict[tuple[str, ...], list[Term]] = defaultdict(list)
        for term, classes in terms.items():
            together[tuple(classes)].append(term)
        for names, of_all in together.items():
            phrases = _written_out(names[0], of_all)
            if hidden := tuple(name for name in names if name in masks):
                self._add(phrases, hidden, mask=True)
            if others := tuple(name for name in names if name not in masks):
                self._add(phrases, others, mask=False)
        for index in (self._whole, self._lean, self._numbered):
            index.sort_names()

    def _add(self, phrases: Sequence[Phrase], names: tuple[str, ...], *, mask: bool) -> None:
        """Add phrases to classes, each where it is sought."""
        lean, whole = self._sought(phrases, mask)
        if any("#" in row for row in phrases):
            self._numbered.add([row for row in (*lean, *whole) if "#" in row], names)
            lean, whole = ([row for row in rows if "#" not in row] for rows in (lean, whole))
        self._lean.add(lean, names)
        self._whole.add(whole, names)

    def _sought(
        self, phrases: Iterable[Phrase], mask: bool
    ) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """Return phrases as they are sought among the content words, and those among all words.

        Articles do not matter, except in idioms and where they are half of a pair that is left out
        of messages ("a lot"). "Her" at the end is somebody, no article.
        """
        content = self._content
        as_it_is, has_filler, merge = content.as_it_is, content.has_filler, content.merge
        lean, whole = list[Phrase](), list[Phrase]()
        for row in phrases:
            if as_it_is(row):
                lean.append(row)
            elif not has_filler(row):
                lean.append(merge(row))
            else:
                bare = () if mask or content.has_pair(row) else _bare(row)
                if len(bare) >= 2 and as_it_is(bare):
                    lean.append(bare)
                elif len(bare) < 2 or has_filler(bare):
                    whole.append(row)
                else:
                    lean.append(merge(bare))
        return lean, whole

    def read(self, message: Message) -> InMessage:
        """Return where classes stand in a message."""
        norms = message.tokens.norms
        places = self._unmasked(self._found(norms, content_of(message)))
        return InMessage(places, self._by_class(norms, places))

    def _by_class(
        self, norms: Sequence[str], places: Iterable[Place]
    ) -> dict[str, list[ClassSpan]]:
        """Return the matches of every class, in order of place.

        Classes come in the order of their first match; those found at one place have the match
        there in common.
        """
        new = tuple.__new__
        negators = list(accumulate(map(self._negators.__contains__, norms), initial=0))
        grouped: defaultdict[str, list[ClassSpan]] = defaultdict(list)
        for start, end, names in places:
            # half the time of calling the class
            match = new(ClassSpan, (start, end, negators[start] < negators[end]))
            for name in names:
                grouped[name].append(match)
        return dict(grouped)

    def _found(self, norms: Sequence[str], content: Sequence[ContentWord]) -> list[Place]:
        """Return every place, idioms not looked at."""
        numbers = self._numbers
        forms = [word.form for word in content]
        numbered = [
            "#" if form in numbers or (not form.isalpha() and _in_digits(form)) else form
            for form in forms
        ]
        lean = self._lean.find(forms)
        if numbered != forms:
            lean += self._numbered.find(numbered)
        starts, ends = [word.start for word in content], [word.end for word in content]
        rows = self._whole.find(norms)
        rows += [(starts[first], ends[last - 1], names) for first, last, names in lean]
        rows.sort()
        found: list[Place] = []
        before = behind = -1
        for row in rows:
            start, end, names = row
            if start == before and end == behind:
                row = (start, end, tuple(sorted({*found.pop()[2], *names})))
            found.append(row)
            before, behind = start, end
        return found

    def _unmasked(self, found: list[Place]) -> list[Place]:
        """Return the places and their classes; under an idiom only those that are longer."""
        masks = self._masks
        hidden: dict[int, Place] = {}
        for row in found:
            if not masks.isdisjoint(row[2]):
                hidden.update(dict.fromkeys(range(row[0], row[1]), row))
        if not hidden:
            return found
        for at, (start, end, names) in enumerate(found):
            if (start in hidden or end - 1 in hidden) and _hides(hidden, start, end):
                found[at] = (start, end, tuple(name for name in names if name in masks))
        return found


def _in_digits(form: str) -> bool:
    return form.replace(".", "", 1).isdigit()


def _hides(hidden: Mapping[int, Place], start: int, end: int) -> bool:
    """Tell whether an idiom as long as a match or longer covers a word of it.

    It covers the first word or the last then: an idiom between them is shorter.
    """
    tokens = range(start, end)
    return any(token in hidden and not _longer(start, end, hidden[token]) for token in tokens)


def _longer(start: int, end: int, mask: Place) -> bool:
    return start <= mask[0] and end >= mask[1] and end - start > mask[1] - mask[0]


def _written_out(name: str, terms: Iterable[Term]) -> list[Phrase]:
    """Return the phrases of terms. Raises `KnowledgeError` naming a class when one cannot be."""
    irregular = table("irregular")
    try:
        return [row for term in terms for row in expand_term(term, irregular)]
    except ValueError as error:
        raise KnowledgeError("concepts", name, str(error)) from error


def _bare(row: Phrase) -> Phrase:
    """Return a phrase without its articles."""
    bare = [word for word in row[:-1] if word not in _ARTICLES]
    if row[-1] in _ALONE or row[-1] not in _ARTICLES:
        bare.append(row[-1])
    return tuple(bare)


@lru_cache(maxsize=1)
def lexicon_terms() -> dict[Term, list[str]]:
    """Return the classes of every term, and of the words that rules name themselves ("=word")."""
    concepts = load_concepts()
    inline = {name for rule in load_frames().values() for name in rule.names() if name[0] == "="}
    terms: dict[Term, list[str]] = {}
    for name in sorted({*concepts, *inline}):
        for term in (name[1:],) if name in inline else all_terms(name, concepts):
            terms.setdefault(term, []).append(name)
    return terms


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Return the lexicon that the knowledge holds."""
    masks = {key for key, concept in load_concepts().items() if concept.mask}
    return Lexicon(lexicon_terms(), masks, load_content_words())


def classes_in(message: Message) -> InMessage:
    """Return where classes stand in a message; they are sought once."""
    return message.noted(_classes_in)


def _classes_in(message: Message) -> InMessage:
    return load_lexicon().read(message)
