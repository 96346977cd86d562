"""Patterns of words in order, as replies to an urgent answer are read with them.

"@name" stands for a class of `follow_up_words.yml`, "(a|b)" for alternatives, "(a|b)*" for any
number of them, "(a|b)?" for one or none, ".." for up to 5 other words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms
from bot.knowledge.wording.apostrophes import without_apostrophes

_GAP = r"(?:[^ ]+ ){0,5}?"
_ANYWHERE = r"(?:\A|(?<= )){}"
_WHOLE = r"\A{}\Z"
_NESTED = re.compile(r"\([^)]*\(")
_ITEM = re.compile(r"\(([^)]*)\)([*?]?)(?= |\Z)|(\S+)")


class WordClass(Entry):
    """Words and short phrases that stand for each other in a pattern."""

    words: Terms


class Reading(NamedTuple):
    """The patterns of a kind as two expressions, over words with a space after each."""

    fits: re.Pattern[str]
    unless: re.Pattern[str]

    def said_in(self, clauses: Sequence[str]) -> bool:
        """Whether one of the clauses says it and does not take it back."""
        return any(self.fits.search(one) and not self.unless.search(one) for one in clauses)

    @classmethod
    def of(
        cls,
        place: tuple[str, str],
        patterns: Sequence[str],
        unless: Sequence[str] = (),
        whole: bool = False,
    ) -> Reading:
        """Return the reading of the patterns that stand in a file and entry, `place`.

        Raises `KnowledgeError` for a pattern that names an unknown class or cannot be read.
        """
        around = _WHOLE if whole else _ANYWHERE
        return cls(_expression(place, patterns, around), _expression(place, unless, _ANYWHERE))


@lru_cache(maxsize=1)
def load_word_classes() -> dict[str, WordClass]:
    """Return the classes by name. Raises `KnowledgeError`."""
    return read_entries(HEARD / "safety" / "follow_up_words.yml", WordClass)


def plain_words(text: str) -> str:
    """Return the words in lower case, apostrophes closed up, with a space after each."""
    plain = without_apostrophes(text.lower())
    return "".join(f"{word} " for word in re.findall(r"[a-z0-9&]+", plain))


def _expression(place: tuple[str, str], patterns: Sequence[str], around: str) -> re.Pattern[str]:
    classes = load_word_classes()
    if nested := next((one for one in patterns if _NESTED.search(one)), None):
        raise KnowledgeError(*place, f"alternatives within alternatives: {nested}")

    def words_of(match: re.Match[str]) -> str:
        if match.group(1) not in classes:
            raise KnowledgeError(*place, f"unknown class '{match.group(1)}'", tuple(classes))
        return "|".join(classes[match.group(1)].words)

    def part(item: re.Match[str]) -> str:
        if item.group(0) == "..":
            return _GAP
        words = re.sub(r"@(\w+)", words_of, item.group(1) or item.group(3))
        return f"(?:(?:{words}) ){item.group(2) or ''}"

    made = ["".join(part(item) for item in _ITEM.finditer(pattern)) for pattern in patterns]
    try:
        return re.compile(around.format(f"(?:{'|'.join(made) or '(?!)'})"))
    except re.error as error:
        raise KnowledgeError(*place, str(error)) from error
