"""What a "yes" to a confirm question leaves behind: a mention without words of the person."""

from __future__ import annotations

from bot.language.findings import Mention
from bot.safety.levels import Level

_YES = "confirm_question"


def rule_of_yes(level: str | None = None) -> str:
    """Return the rule of such a mention; `level` where the question has one of its own."""
    return f"{_YES}.{level}" if level else _YES


def is_yes(mention: Mention) -> bool:
    """Return whether a mention is the answer to a confirm question."""
    return mention.rule.partition(".")[0] == _YES


def level_of_yes(mention: Mention) -> Level | None:
    """Return the level that the question gives its "yes", None for the flag's own."""
    level = mention.rule.partition(".")[2]
    return Level(level) if is_yes(mention) and level else None
