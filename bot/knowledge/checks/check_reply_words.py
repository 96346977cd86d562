"""What people write to a home check instead of pressing a button: sets of words per answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.spoken_patterns import spoken

NEGATION = "not"
_SAME = "$same"
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")
_NOT = spoken("negated_word")


class CheckReply(Entry):
    """The phrases of one question by answer key; the id is "check.question".

    `at_ease` are words of a side that shows nothing, besides those of every check.
    """

    answers: dict[str, tuple[str, ...]]
    at_ease: tuple[str, ...] = ()


@dataclass(frozen=True)
class WordSet:
    """One phrase: each row of alternatives must be met by a word of the message."""

    rows: tuple[tuple[str, ...], ...]
    negated: bool

    def fits(self, words: Collection[str]) -> bool:
        """Whether a message holds the phrase; its negations are the word "not"."""
        if self.negated != (NEGATION in words):
            return False
        return all(any(_meets(one, word) for one in row for word in words) for row in self.rows)

    def knows(self, word: str) -> bool:
        """Whether the phrase asks for a word."""
        return any(_meets(one, word) for row in self.rows for one in row)

    @property
    def weight(self) -> int:
        """How much the phrase asks for: its number of words."""
        return len(self.rows) + self.negated


@lru_cache
def load_check_replies(
    path: Path = HEARD / "checks" / "check_replies.yml",
) -> dict[str, dict[str, tuple[WordSet, ...]]]:
    """Return the phrases by "check.question", then by answer key.

    Raises `KnowledgeError` when the file is refused or names an unknown question or answer.
    """
    known = {
        f"{check.id}.{question.key}": [answer.payload_key for answer in question.answers]
        for check in load_home_checks().values()
        for question in check.questions
    }
    found = {}
    for entry in _entries(path).values():
        if entry.id not in known:
            raise KnowledgeError(path.name, entry.id, "there is no such question", list(known))
        for key in entry.answers:
            if key not in known[entry.id]:
                raise KnowledgeError(
                    path.name, entry.id, f"there is no answer '{key}'", known[entry.id]
                )
        found[entry.id] = {key: word_sets(phrases) for key, phrases in entry.answers.items()}
    return found


def at_ease_words(place: str) -> tuple[str, ...]:
    """Return the words of a side that shows nothing, for "check.question"."""
    entry = _entries(HEARD / "checks" / "check_replies.yml").get(place)
    return (*load_check_conduct().said.at_ease, *(entry.at_ease if entry else ()))


def reply_words(text: str) -> tuple[str, ...]:
    """Return the words of a message in lower case; every negation is "not"."""
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return tuple(NEGATION if _NOT.fullmatch(word) else word.removesuffix("'s") for word in words)


def fits_one(phrases: Sequence[str], text: str) -> bool:
    """Whether a text holds one of the phrases."""
    words = reply_words(text)
    return any(phrase.fits(words) for phrase in _sets(tuple(phrases)))


@lru_cache
def _sets(phrases: tuple[str, ...]) -> tuple[WordSet, ...]:
    return tuple(word_sets(phrases))


@lru_cache
def _entries(path: Path) -> Mapping[str, CheckReply]:
    return read_entries(path, CheckReply)


def word_sets(phrases: Iterable[str]) -> tuple[WordSet, ...]:
    """Return the phrases as sets of words."""
    found: list[WordSet] = []
    for phrase in phrases:
        if phrase == _SAME:
            found += word_sets(load_check_conduct().said.same)
            continue
        rows = [tuple(row.split("|")) for row in phrase.split()]
        kept = tuple(row for row in rows if row != (NEGATION,))
        found.append(WordSet(kept, len(kept) < len(rows)))
    return tuple(found)


def _meets(pattern: str, word: str) -> bool:
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    return word == pattern
