"""What the guide must never say as its own claim (clinical 1, 11.2; conversation, "Never")."""

from __future__ import annotations

import re
from functools import cache

from pydantic import field_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


class BannedPhrase(Entry):
    """A pattern that must not appear, unless its sentence also has what makes it all right."""

    pattern: str
    unless: str | None = None
    why: str

    @field_validator("pattern", "unless")
    @classmethod
    def _compiles(cls, pattern: str | None) -> str | None:
        if pattern is not None:
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"not a regular expression: {error}") from error
        return pattern


@cache
def load_banned_phrases() -> dict[str, BannedPhrase]:
    """Return the banned phrases by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(HEARD / "wording" / "banned_phrases.yml", BannedPhrase)


def copy_lint(text: str) -> list[str]:
    """Return one readable problem for each banned phrase in a text shown to people.

    An empty list means the text may be shown. Case does not matter. Text that quotes the person
    or the programme's own material is not to be passed in.
    """
    problems = []
    for sentence in _SENTENCE_END.split(text):
        for phrase in load_banned_phrases().values():
            found = re.search(phrase.pattern, sentence, re.IGNORECASE)
            if found is None:
                continue
            if phrase.unless and re.search(phrase.unless, sentence, re.IGNORECASE):
                continue
            problems.append(f"{phrase.id}: '{found.group(0)}' ({phrase.why}) in: {sentence}")
    return problems
