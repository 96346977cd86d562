"""Why a flag stands, in a line a person can read, and the line of a combination."""

from __future__ import annotations

from dataclasses import dataclass

from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence


@dataclass(frozen=True)
class FlagTrace:
    """One flag with its level, the words that carry it and the rule that set the level."""

    flag: str
    level: Level
    status: str
    words: str
    rule: str
    reason: str


def raised(evidence: SafetyEvidence, slug: str, level: Level, rule: str, reason: str) -> FlagTrace:
    """Return the line for a flag that a combination sets or raises."""
    return FlagTrace(slug, level, "present", evidence.words(slug), rule, reason)
