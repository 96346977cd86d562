"""Words that the guide itself uses, and what each means: a row's, a check's, a pattern's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.vocabulary.spoken_patterns import spoken

_BEFORE, _BEHIND = spoken("asks_of_word_before"), spoken("asks_of_word_behind")
_WHENCE, _USE = spoken("asks_whence"), spoken("asks_of_use")
_MARKS = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
_QUOTES = re.compile(r"\"|(?<!\w)'|'(?!\w)")


def asks_meaning_of(text: str, start: int, end: int) -> bool:
    """Whether a plain text asks what the word at a place of it means."""
    before, behind = _BEFORE.search(text, 0, start), _BEHIND.match(text, end)
    return before is not None or behind is not None


class OwnWord(Entry):
    """One word: how it is named, what it means, and what is not meant by it in a list."""

    words: tuple[Heard, ...]
    means: Shown
    not_meant: Shown | None = None

    @cached_property
    def _named(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{'|'.join(self.words)})(?![\w-])")

    def asked_in(self, text: str) -> bool:
        """Whether a plain text asks what the word means, or where it comes from."""
        whence = _WHENCE.search(text) is not None and self._named.search(text) is not None
        return whence or any(True for _ in self.places_asked(text))

    def places_asked(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the characters of the word where a plain text asks what it means."""
        for found in self._named.finditer(text):
            if _USE.match(text, found.end()):
                continue  # "what is the hip hinge good for"
            if asks_meaning_of(text, *found.span()):
                yield found.span()

    def names_one_of(self, asked: Iterable[str], shown: str) -> bool:
        """Whether a plain text names the word with one of the words that are asked about."""
        named = (hit.group().split() for hit in self._named.finditer(shown))
        return any(not set(asked).isdisjoint(one) for one in named)

    @property
    def told(self) -> str:
        """What it means, and what is not meant."""
        return " ".join(filter(None, (self.means, self.not_meant)))


@lru_cache  # a turn asks several times for the same words
def own_word_asked(text: str) -> OwnWord | None:
    """Return the word of the guide that a text asks about, None where it asks about none."""
    said = _plain(text)
    return next((one for one in load_own_words().values() if one.asked_in(said)), None)


def places_of_words_asked(text: str) -> tuple[tuple[int, int], ...]:
    """Return the characters of each word of the guide of which a text only asks the meaning."""
    said = _plain(text)
    return tuple(at for one in load_own_words().values() for at in one.places_asked(said))


def _plain(text: str) -> str:
    """The text in lower case, with a space for every mark of quotation; no character moves."""
    straight = text.lower().translate(_MARKS)
    return _QUOTES.sub(" ", straight) if len(straight) == len(text) else text


def asks_whence(text: str) -> bool:
    """Return whether a text asks where something comes from that was not told."""
    return _WHENCE.search(text.casefold()) is not None


@lru_cache
def load_own_words(path: Path = CONTENT / "conversation" / "own_words.yml") -> dict[str, OwnWord]:
    """Return the words in file order, the first that fits holds. Raises `KnowledgeError`."""
    return read_entries(path, OwnWord)
