"""What people say after an urgent answer, as patterns of words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms

Talk = Literal["emergency", "today", "distress", "violence", "release"]
_GAP = r"(?:[^ ]+ ){0,5}?"


class WordClass(Entry):
    """Words and short phrases that stand for each other in a pattern."""

    words: Terms


class FollowUp(Entry):
    """One kind of reply; `intents` are further ways to know it, `whole` fits all of a message."""

    talk: tuple[Talk, ...]
    patterns: tuple[str, ...] = ()
    intents: tuple[str, ...] = ()
    whole: bool = False


@lru_cache(maxsize=1)
def load_follow_ups() -> dict[str, FollowUp]:
    """Return the kinds in the order they are tried. Raises `KnowledgeError`."""
    return read_entries(HEARD / "safety" / "follow_ups.yml", FollowUp)


@lru_cache(maxsize=1)
def follow_up_patterns() -> dict[str, re.Pattern[str]]:
    """Return one expression per kind, over words with a space after each.

    Raises `KnowledgeError` for a pattern that names an unknown class or cannot be read.
    """
    classes = read_entries(HEARD / "safety" / "follow_up_words.yml", WordClass)
    patterns = {}
    for kind, entry in load_follow_ups().items():
        parts = [_expression(kind, pattern, classes) for pattern in entry.patterns]
        around = (r"\A{}\Z") if entry.whole else r"(?:\A|(?<= )){}"
        patterns[kind] = re.compile(around.format(f"(?:{'|'.join(parts) or '(?!)'})"))
    return patterns


def _expression(kind: str, pattern: str, classes: dict[str, WordClass]) -> str:
    def words_of(match: re.Match[str]) -> str:
        if match.group(1) not in classes:
            raise KnowledgeError(
                "follow_ups.yml", kind, f"unknown class '{match.group(1)}'", tuple(classes)
            )
        return "|".join(classes[match.group(1)].words)

    made = ""
    for item in re.findall(r"\([^)]*\)|\S+", pattern):
        if item == "..":
            made += _GAP
            continue
        words = re.sub(r"@(\w+)", words_of, item.strip("()"))
        made += f"(?:{words}) "
    try:
        re.compile(made)
    except re.error as error:
        raise KnowledgeError("follow_ups.yml", kind, f"'{pattern}': {error}") from error
    return made
