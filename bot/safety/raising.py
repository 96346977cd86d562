"""Make the trace line of a combination."""

from __future__ import annotations

from bot.safety.evidence import Evidence
from bot.safety.levels import Level
from bot.safety.trace import TraceLine


def raised(evidence: Evidence, slug: str, level: Level, rule: str, reason: str) -> TraceLine:
    """Return the line for a flag that a combination sets or raises."""
    return TraceLine(slug, level, "present", evidence.words(slug), rule, reason)
