"""One message, read once: its tokens as written and put right, its words, numbers and clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from operator import add, attrgetter
from typing import Any

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.context import Context
from bot.language.findings import Mention, Status
from bot.language.text.normalise import normalise
from bot.language.text.quantities import ARTICLES, Quantity, quantity_at
from bot.language.text.sentence_ends import Range
from bot.language.text.tokenised import Tokens
from bot.language.text.words import BREAKS, Word, words_of

LONGEST = 20_000  # characters; what comes after is not read
_SOFT = frozenset((",", ":", "(", ")", "-", "=", "|", "–", "—"))
_CLAUSE_ENDS = BREAKS | _SOFT
_CONTRASTS = reader_words("message", "contrasts")
_FORMS = attrgetter("forms")


@dataclass(frozen=True, eq=False)
class Message:
    """What was written, as tokens and as words.

    `tokens` stand as they are written; rules of danger and cues of assertion are in their indexes.
    `words` are the same with abbreviations written out ("wks" is "week") and each with its base
    forms; grammars are in theirs. What is found in a message is kept with it (`noted`), so it is
    found once.
    """

    text: str
    tokens: Tokens
    words: tuple[Word, ...]
    context: Context = field(default_factory=Context)
    correct: Callable[[str], str] | None = field(default=None, repr=False)
    notes: dict[Any, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def read(
        cls,
        text: str,
        correct: Callable[[str], str] | None = None,
        context: Context | None = None,
    ) -> Message:
        """Read a message; `correct` puts words right, without it they stand as written."""
        text = text[:LONGEST]
        if correct is None and context is None:
            return _as_written(text)
        return _read(text, correct, context or Context())

    def again(self, text: str) -> Message:
        """Return this text with some of it blanked, read as this one was."""
        plain = normalise(text)
        tokens = Tokens.of(plain, self.correct).without_gaps()
        return _of_tokens(text, plain, tokens, self.context, self.correct)

    def noted[T](self, read: Callable[[Message], T]) -> T:
        """Return what `read` finds in this message; it reads once."""
        found: T | None = self.notes.get(read)
        if found is None:
            found = self.notes[read] = read(self)
        return found

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """Return the words without what else is known of them."""
        return tuple([word.norm for word in self.words])

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Return the character at which each word begins."""
        return tuple([word.start for word in self.words])

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found = defaultdict(list)
        for place, norm in enumerate(self.norms):
            found[norm].append(place)
        return found

    @property
    def vocabulary(self) -> Set[str]:
        """Return the words, each once."""
        return self._places.keys()

    def each(self) -> Iterator[tuple[Word, list[int]]]:
        """Yield every word once, with its places: it reads the same wherever it stands."""
        for places in self._places.values():
            yield self.words[places[0]], places

    def first_of(self, wanted: Set[str], first: int, last: int) -> int | None:
        """Return where one of some words first stands among `first` to `last` (exclusive)."""
        places = self.where(wanted)
        at = bisect_left(places, first)
        return places[at] if at < len(places) and places[at] < last else None

    def where(self, wanted: Set[str]) -> list[int]:
        """Return the places of some words, in order."""
        known = self._places
        return sorted(chain.from_iterable(map(known.__getitem__, known.keys() & wanted)))

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """Return for every word the number of its sentence."""
        return _numbered(self.norms, BREAKS, frozenset())

    @cached_property
    def clause_of(self) -> tuple[int, ...]:
        """Return for every word the number of its clause."""
        return _numbered(self.norms, _CLAUSE_ENDS, _CONTRASTS)

    @cached_property
    def quantities(self) -> dict[int, Quantity]:
        """Return the number that begins at a word, for every word where one does, in order."""
        found = {}
        for place in sorted((*self.figures, *self.where(ARTICLES))):
            quantity = quantity_at(self.words, place)
            if quantity is not None:
                found[place] = quantity
        return found

    @cached_property
    def figures(self) -> tuple[int, ...]:
        """Return the places of the words that are numbers."""
        return tuple([at for at, word in enumerate(self.words) if word.number is not None])

    def numbers(self, articles: bool = False) -> list[Quantity]:
        """Return the numbers in order, none that begins inside another; "a" only when wanted."""
        found: list[Quantity] = []
        for place, quantity in self.quantities.items():
            if (articles or not quantity.article) and (not found or place >= found[-1].last):
                found.append(quantity)
        return found

    @cached_property
    def clauses(self) -> dict[int, Range]:
        """Return the first word and the word behind the last of every clause."""
        return _ranges(self.clause_of)

    @cached_property
    def sentences(self) -> dict[int, Range]:
        """Return the first word and the word behind the last of every sentence."""
        return _ranges(self.sentence_of)

    def clause_range(self, place: int) -> Range:
        """Return the first word and the word behind the last of the clause around a word."""
        return self.clauses[self.clause_of[place]]

    def sentence_range(self, place: int) -> Range:
        """Return the first word and the word behind the last of the sentence around a word."""
        return self.sentences[self.sentence_of[place]]

    def clause(self, place: int) -> tuple[Word, ...]:
        """Return the words of the clause around a word."""
        first, last = self.clauses[self.clause_of[place]]
        return self.words[first:last]

    def sentence(self, place: int) -> tuple[Word, ...]:
        """Return the words of the sentence around a word."""
        first, last = self.sentences[self.sentence_of[place]]
        return self.words[first:last]

    def before(self, place: int, count: int) -> tuple[Word, ...]:
        """Return up to `count` words of the same sentence that stand before a word."""
        first, _ = self.sentences[self.sentence_of[place]]
        return self.words[max(first, place - count) : place]

    def behind(self, place: int, count: int) -> tuple[Word, ...]:
        """Return up to `count` words of the same sentence from a word on."""
        if place >= len(self.words):
            return ()
        _, last = self.sentences[self.sentence_of[place]]
        return self.words[place : min(last, place + count)]

    def span(self, start: int, end: int) -> Range:
        """Return the first word and the word behind the last of the characters `start` to `end`."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return (first, last) if first < last else (0, 1)

    def has(self, words: Sequence[Word], wanted: frozenset[str]) -> bool:
        """Tell whether one of the words is one of those wanted, in any form."""
        return not all(map(wanted.isdisjoint, map(_FORMS, words)))

    def mention(
        self,
        kind: str,
        value: str,
        first: int,
        last: int,
        rule: str,
        number: float | None = None,
        status: Status = Status.PRESENT,
        cues: tuple[str, ...] = (),
    ) -> Mention:
        """Return a mention of words `first` to `last` (exclusive)."""
        start, end = self.words[first].start, self.words[last - 1].end
        return Mention(kind, value, start, end, self.text[start:end], rule, status, cues, number)

    def mention_of_tokens(
        self,
        kind: str,
        value: str,
        first: int,
        last: int,
        rule: str,
        status: Status = Status.PRESENT,
        cues: tuple[str, ...] = (),
        number: float | None = None,
    ) -> Mention:
        """Return a mention of tokens `first` to `last` (exclusive)."""
        start, end = self.tokens.characters(first, last)
        return Mention(kind, value, start, end, self.text[start:end], rule, status, cues, number)


def _numbered(norms: Sequence[str], ends: Set[str], begins: Set[str]) -> tuple[int, ...]:
    """Return for every word how many parts end before it or begin with it or before."""
    ended = chain((False,), map(ends.__contains__, norms))
    begun = map(begins.__contains__, norms)
    return tuple(accumulate(map(add, begun, ended)))


def _ranges(numbers: Sequence[int]) -> dict[int, Range]:
    """Return first place and the place behind the last of every number; equal ones are together."""
    found: dict[int, Range] = {}
    first, last = 0, len(numbers)
    while first < last:
        end = bisect_right(numbers, numbers[first], first)
        found[numbers[first]] = (first, end)
        first = end
    return found


def _read(text: str, correct: Callable[[str], str] | None, context: Context) -> Message:
    plain = normalise(text)
    return _of_tokens(text, plain, Tokens.of(plain, correct), context, correct)


def _of_tokens(
    text: str,
    plain: str,
    tokens: Tokens,
    context: Context,
    correct: Callable[[str], str] | None,
) -> Message:
    words = words_of(plain, tokens.written, tokens.starts, tokens.norms)
    return Message(text, tokens, words, context, correct)


@lru_cache  # a turn reads its message, and each sentence of it, dozens of times
def _as_written(text: str) -> Message:
    return _read(text, None, Context())
