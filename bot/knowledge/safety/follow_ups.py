"""What people say after an urgent answer, as patterns of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms

Talk = Literal[
    "emergency", "theirs", "today", "distress", "violence", "release", "question", "raises"
]
_GAP = r"(?:[^ ]+ ){0,5}?"
_ANYWHERE = r"(?:\A|(?<= )){}"
_ITEM = re.compile(r"\(([^)]*)\)([*?]?)(?= |\Z)|(\S+)")


class WordClass(Entry):
    """Words and short phrases that stand for each other in a pattern."""

    words: Terms


class FollowUp(Entry):
    """One kind of reply; `intents` are further ways to know it, `whole` fits all of a message.

    `unless` holds patterns that take the kind back in their clause. `becomes` names the flag that
    a sign for today is raised to, where it is another one.
    """

    talk: tuple[Talk, ...]
    patterns: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    whole: bool = False
    becomes: str | None = None


@lru_cache(maxsize=1)
def load_follow_ups() -> dict[str, FollowUp]:
    """Return the kinds in the order they are tried. Raises `KnowledgeError`."""
    return read_entries(HEARD / "safety" / "follow_ups.yml", FollowUp)


class Reading(NamedTuple):
    """The patterns of a kind as two expressions, over words with a space after each."""

    fits: re.Pattern[str]
    unless: re.Pattern[str]

    def said_in(self, clauses: Sequence[str]) -> bool:
        """Whether one of the clauses says it and does not take it back."""
        return any(self.fits.search(one) and not self.unless.search(one) for one in clauses)


@lru_cache(maxsize=1)
def follow_up_patterns() -> dict[str, Reading]:
    """Return the patterns of each kind.

    Raises `KnowledgeError` for a pattern that names an unknown class or cannot be read.
    """
    classes = read_entries(HEARD / "safety" / "follow_up_words.yml", WordClass)
    patterns = {}
    for kind, entry in load_follow_ups().items():
        around = r"\A{}\Z" if entry.whole else _ANYWHERE
        fits = _expression(kind, entry.patterns, around, classes)
        patterns[kind] = Reading(fits, _expression(kind, entry.unless, _ANYWHERE, classes))
    return patterns


def _expression(
    kind: str, patterns: Sequence[str], around: str, classes: dict[str, WordClass]
) -> re.Pattern[str]:
    def words_of(match: re.Match[str]) -> str:
        if match.group(1) not in classes:
            raise KnowledgeError(
                "follow_ups.yml", kind, f"unknown class '{match.group(1)}'", tuple(classes)
            )
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
        raise KnowledgeError("follow_ups.yml", kind, str(error)) from error
