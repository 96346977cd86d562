"""Make the trace line of a combination."""

from __future__ import annotations

from bot.safety.levels import Level
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.trace import FlagTrace


def raised(evidence: SafetyEvidence, slug: str, level: Level, rule: str, reason: str) -> FlagTrace:
    """Return the line for a flag that a combination sets or raises."""
    return FlagTrace(slug, level, "present", evidence.words(slug), rule, reason)
