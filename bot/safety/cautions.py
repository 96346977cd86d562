"""The exclusion codes that follow from what was said (clinical 7)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.safety_evidence import SafetyEvidence


def cautions_for(evidence: SafetyEvidence, flags: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the flags and conditions, each once, flags first."""
    conditions = load_conditions()
    codes = [code for slug in flags for code in load_red_flags()[slug].cautions]
    for condition in sorted(evidence.conditions):
        if condition in conditions:
            codes.extend(conditions[condition].cautions)
    if evidence.sign("height_loss", "fragility_prior"):
        codes.append("OST")
    if evidence.sign("falls"):
        codes.append("BAL")
    return tuple(dict.fromkeys(codes))
