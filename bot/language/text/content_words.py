"""The words of a message that carry content, with ways of saying one thing made one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from bot.knowledge.vocabulary.word_lists import groups, words
from bot.language.text.message import Message

# Marks that do not part what belongs together ("i use (inject)", "saddle-area").
UNSEEN = frozenset('-()[]"*~_')


class ContentWord(NamedTuple):
    """One content word: its form and the tokens it stands for (end exclusive)."""

    form: str
    start: int
    end: int


class ContentWords:
    """Leaves out fillers and merges phrases: "am not really able to feel" is "cant feel"."""

    def __init__(self) -> None:
        self._fillers = words("fillers")
        pairs = [pair.split() for pair in words("filler_pairs")]
        self._pairs = frozenset((first, second) for first, second in pairs)  # left out as pairs
        self._unseen = self._fillers | UNSEEN
        self._merges: dict[str, list[tuple[tuple[str, ...], str]]] = {}  # by the first word
        self._begin_merges: set[tuple[str, ...]] = set()  # first two words, or the only one
        for form, phrases in groups("merges").items():
            for phrase in phrases:
                parts = tuple(phrase.split())
                self._merges.setdefault(parts[0], []).append((parts, form))
                self._begin_merges.add(parts[:2])
        for rows in self._merges.values():
            rows.sort(key=lambda row: -len(row[0]))
        touched = self._fillers.union((first for first, _ in self._pairs), self._merges)
        self.as_it_is: Callable[[Iterable[str]], bool] = touched.isdisjoint
        """Whether no word of a phrase is left out, begins such a pair or begins a merge."""

    def of(self, norms: Sequence[str]) -> list[ContentWord]:
        """Return the content words of a message in order."""
        left_out, new, unseen = self._left_out(norms), tuple.__new__, self._unseen
        return self._merged(
            [
                new(ContentWord, (norm, index, index + 1))  # half the time of calling it
                for index, norm in enumerate(norms)
                if norm not in unseen and index not in left_out and not norm.isspace()
            ]
        )

    def _left_out(self, norms: Sequence[str]) -> set[int]:
        """Return the places of the pairs that carry nothing ("sort of")."""
        places: set[int] = set()
        if not self._pairs.isdisjoint(pairwise(norms)):
            for index, pair in enumerate(pairwise(norms)):
                if pair in self._pairs and index not in places:
                    places.update((index, index + 1))
        return places

    def has_filler(self, phrase: tuple[str, ...]) -> bool:
        """Return whether a phrase of the vocabulary holds words that are left out of messages."""
        return not self._fillers.isdisjoint(phrase) or self.has_pair(phrase)

    def has_pair(self, phrase: tuple[str, ...]) -> bool:
        """Return whether a phrase of the vocabulary holds a pair that is left out ("a lot")."""
        return not self._pairs.isdisjoint(pairwise(phrase))

    def merge(self, phrase: tuple[str, ...]) -> tuple[str, ...]:
        """Return a phrase of the vocabulary with its merges made."""
        if not self._may_merge(phrase):
            return phrase
        found: list[str] = []
        done = 0
        for first, last, form in self._merges_in(phrase):
            found += (*phrase[done:first], form)
            done = last
        return (*found, *phrase[done:])

    def _merged(self, content: list[ContentWord]) -> list[ContentWord]:
        forms = tuple([word.form for word in content])
        if not self._may_merge(forms):
            return content
        found: list[ContentWord] = []
        done = 0
        for first, last, form in self._merges_in(forms):
            found += content[done:first]
            found.append(ContentWord(form, content[first].start, content[last - 1].end))
            done = last
        return found + content[done:]

    def _may_merge(self, forms: tuple[str, ...]) -> bool:
        """Tell whether anything in a row of words begins as a merge does."""
        begin = self._begin_merges
        return not begin.isdisjoint(zip(forms)) or not begin.isdisjoint(pairwise(forms))

    def _merges_in(self, forms: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
        """Yield first word, word after the last and form of every merge, in order."""
        merges = self._merges
        done = 0
        for first in [place for place, form in enumerate(forms) if form in merges]:
            if first < done:
                continue
            for parts, form in merges[forms[first]]:
                done = first + len(parts)
                if forms[first:done] == parts:
                    yield first, done, form
                    break
            else:
                done = first + 1


@lru_cache(maxsize=1)
def load_content_words() -> ContentWords:
    """Return the words that are left out and the phrases that are made one."""
    return ContentWords()


def content_of(message: Message) -> list[ContentWord]:
    """Return the content words of a message; they are sought once."""
    return message.noted(_content)


def _content(message: Message) -> list[ContentWord]:
    return load_content_words().of(message.tokens.norms)


def content_before(message: Message) -> Sequence[int]:
    """Return for every token, and for the end, how many content words end before it."""
    return message.noted(_content_before)


def _content_before(message: Message) -> tuple[int, ...]:
    ends = bytearray(len(message.tokens) + 1)
    for word in content_of(message):
        ends[word.end] = 1
    return tuple(accumulate(ends))
