"""The words of a message that carry content, with ways of saying one thing made one."""

from __future__ import annotations

from collections.abc import Sequence
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
        self._pairs: dict[str, set[str]] = {}  # first words of pairs that are left out, and second
        for pair in words("filler_pairs"):
            first, second = pair.split()
            self._pairs.setdefault(first, set()).add(second)
        self._unseen = self._fillers | UNSEEN
        self._merges: dict[str, list[tuple[list[str], str]]] = {}
        for form, phrases in groups("merges").items():
            for phrase in phrases:
                parts = phrase.split()
                self._merges.setdefault(parts[0], []).append((parts, form))
        for rows in self._merges.values():
            rows.sort(key=lambda row: -len(row[0]))

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
        pairs = self._pairs
        places: set[int] = set()
        for index in [place for place, norm in enumerate(norms[:-1]) if norm in pairs]:
            if index not in places and norms[index + 1] in pairs[norms[index]]:
                places.update((index, index + 1))
        return places

    def has_filler(self, phrase: tuple[str, ...]) -> bool:
        """Return whether a phrase of the vocabulary holds words that are left out of messages."""
        if not self._fillers.isdisjoint(phrase):
            return True
        return not self._pairs.keys().isdisjoint(phrase) and any(
            second in self._pairs.get(first, ()) for first, second in pairwise(phrase)
        )

    def merge(self, phrase: tuple[str, ...]) -> tuple[str, ...]:
        """Return a phrase of the vocabulary with its merges made."""
        if self._merges.keys().isdisjoint(phrase):
            return phrase
        rows = enumerate(phrase)
        found = self._merged([ContentWord(form, place, place + 1) for place, form in rows])
        return tuple(word.form for word in found)

    def _merged(self, content: list[ContentWord]) -> list[ContentWord]:
        merges, forms = self._merges, [word.form for word in content]
        found: list[ContentWord] = []
        done = 0
        for index in [place for place, form in enumerate(forms) if form in merges]:
            if index >= done:
                parts, form = self._merge_at(forms, index)
                found += content[done:index]
                done = index + parts
                found.append(ContentWord(form, content[index].start, content[done - 1].end))
        return found + content[done:]

    def _merge_at(self, forms: list[str], index: int) -> tuple[int, str]:
        for parts, form in self._merges[forms[index]]:
            if forms[index : index + len(parts)] == parts:
                return len(parts), form
        return 1, forms[index]


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
