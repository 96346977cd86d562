"""Cues of status: who, when and whether (architecture, layer 3; clinical 2.1)."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms

Category = Literal[
    "DENIED",
    "PAST",
    "HYPOTHETICAL",
    "FICTION",
    "IF",
    "MODAL",
    "WOULD_ACT",
    "INFO_QUESTION",
    "UNCERTAIN",
    "LISTED",
    "OWNED",
    "AGAIN",
    "STOP",
    "FINITE",
    "OTHER_TIME",
    "ANSWER",
    "RECENT",
    "REASON",
]


class ContextRule(Entry):
    """Cue words of one category with their direction and reach in words.

    `ended_by` names categories that end the scope as STOP does; RECENT ends it where the part of
    the sentence that holds it begins, a REASON where it is given. What is LISTED for everybody is
    in doubt, unless it is OWNED anywhere in the message. In terms `#year` stands for a year of 1960
    to 2023, `#early_year` for one of the twenty before, `#age` for a number of one or two digits.
    """

    category: Category
    direction: Literal["FORWARD", "BACKWARD", "BIDIRECTIONAL", "TERMINATE", "PSEUDO"]
    terms: Terms = ()
    max_scope: int | None = None
    ended_by: tuple[Category, ...] = ()


@lru_cache(maxsize=1)
def load_context_rules() -> dict[str, ContextRule]:
    """Return the cues of status by id."""
    return read_entries(HEARD / "vocabulary" / "context_rules.yml", ContextRule)
