"""What people write to a home check instead of pressing a button: sets of words per answer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

NEGATION = "not"
_SAME = "$same"
SHOWS, AT_EASE = "shows", "at_ease"
_OF_A_SIDE = [SHOWS, AT_EASE]
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?")
_NOT = spoken("negated_word")


class CheckReply(Entry):
    """The phrases of one question by answer key; the id is "check.question".

    A question of sides has none of those: `shows` and `at_ease` are said of a side that does or
    does not show what is asked for, besides the words of every check (see check_conduct.yml), and
    `asks_ease` holds where a "yes" means a side at ease. `bands` are numbers with a unit, the
    bounds exclusive, by answer key or as "shows" and "at_ease"; the first unit may be unsaid.
    `named` are patterns by which a reply to several questions of one check says which it means.
    """

    answers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    shows: tuple[str, ...] = ()
    at_ease: tuple[str, ...] = ()
    asks_ease: bool = False
    bands: dict[str, dict[str, float | None]] = Field(default_factory=dict)
    named: tuple[str, ...] = ()

    def is_named_in(self, text: str) -> bool:
        """Whether words in lower case name this question of the check."""
        return any(re.search(rf"(?<!\w)(?:{one})", text) for one in self.named)


@dataclass(frozen=True)
class WordSet:
    """One phrase: each row of alternatives must be met by a word of the message."""

    rows: tuple[tuple[str, ...], ...]
    negated: bool

    def fits(self, words: Collection[str]) -> bool:
        """Whether a message holds the phrase; its negations are the word "not"."""
        if self.negated != (NEGATION in words):
            return False
        return all(any(meets_any(row, word) for word in words) for row in self.rows)

    def knows(self, word: str) -> bool:
        """Whether the phrase asks for a word."""
        return any(meets_any(row, word) for row in self.rows)

    def begins(self, words: Sequence[str]) -> int | None:
        """Where in a message the phrase begins, None where it is not held."""
        if self.negated and NEGATION not in words:
            return None
        held = [
            next((at for at, word in enumerate(words) if meets_any(row, word)), None)
            for row in self.rows
        ]
        found = [at for at in held if at is not None]
        return min(found) if found and len(found) == len(held) else None

    @property
    def weight(self) -> int:
        """How much the phrase asks for: its number of words."""
        return len(self.rows) + self.negated


@lru_cache
def load_check_replies(
    path: Path = HEARD / "checks" / "check_replies.yml",
) -> dict[str, CheckReply]:
    """Return what is known of the replies by "check.question".

    Raises `KnowledgeError` when the file is refused or names an unknown question or answer.
    """
    questions = {
        f"{check.id}.{question.key}": question
        for check in load_home_checks().values()
        for question in check.questions
    }
    found = read_entries(path, CheckReply)
    for entry in found.values():
        if entry.id not in questions:
            raise KnowledgeError(path, entry.id, "there is no such question", list(questions))
        question = questions[entry.id]
        known = [answer.payload_key for answer in question.answers]
        banded = _OF_A_SIDE if question.by_side else known
        for key in entry.answers:
            if key not in known:
                raise KnowledgeError(path, entry.id, f"there is no answer '{key}'", known)
        for key in (one for band in entry.bands.values() for one in band):
            if key not in banded:
                raise KnowledgeError(path, entry.id, f"there is no band '{key}'", banded)
    return found


def reply_words(text: str) -> tuple[str, ...]:
    """Return the words of a message in lower case; every negation is "not"."""
    words = _WORD.findall(as_heard(text))
    return tuple(NEGATION if _NOT.fullmatch(word) else word.removesuffix("'s") for word in words)


def fits_one(phrases: Sequence[str], text: str) -> bool:
    """Whether a text holds one of the phrases."""
    words = reply_words(text)
    return any(phrase.fits(words) for phrase in word_sets(tuple(phrases)))


def meets_any(patterns: Iterable[str], word: str) -> bool:
    """Whether a word is one of the patterns; a star stands for any ending."""
    return any(word.startswith(one[:-1]) if one.endswith("*") else word == one for one in patterns)


@lru_cache
def word_sets(phrases: tuple[str, ...]) -> tuple[WordSet, ...]:
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
