"""What the engine reads out of one message, for the tests of the pain grammars."""

from __future__ import annotations

from datetime import date

from bot.language import understand
from bot.language.context import Context
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.folding import fold

TODAY = date(2026, 11, 20)  # a Friday


def read(text: str) -> Findings:
    """Return the findings of a message told on a Friday in November."""
    return understand(text, Context(today=TODAY))


def facts(*texts: str) -> Facts:
    """Return what messages told one after the other establish."""
    known = Facts()
    for text in texts:
        known = fold(known, read(text))
    return known


def values(text: str, kind: str) -> set[str]:
    """Return the values of one kind that hold."""
    return set(read(text).values(kind))


def regions(text: str) -> set[str]:
    """Return the regions that hold, "back" where no part is named."""
    return values(text, Kind.REGION)
