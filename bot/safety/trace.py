"""Why a flag stands, in a line a person can read."""

from __future__ import annotations

from dataclasses import dataclass

from bot.safety.levels import Level


@dataclass(frozen=True)
class FlagTrace:
    """One flag with its level, the words that carry it and the rule that set the level."""

    flag: str
    level: Level
    status: str
    words: str
    rule: str
    reason: str
