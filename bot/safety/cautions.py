"""The exclusion codes that follow from what was said (clinical 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.safety_evidence import SafetyEvidence


def cautions_for(evidence: SafetyEvidence, flags: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the flags, signs and conditions, each once, flags first."""
    of_conditions = cautions_of(sorted(evidence.conditions))
    return tuple(dict.fromkeys((*cautions_of_signs(evidence, flags), *of_conditions)))


def cautions_of_signs(evidence: SafetyEvidence, flags: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the flags and signs alone."""
    codes = [code for slug in flags for code in load_red_flags()[slug].cautions]
    if evidence.sign("height_loss", "fragility_prior"):
        codes.append("OST")
    if evidence.sign("falls"):
        codes.append("BAL")
    return tuple(dict.fromkeys(codes))


def cautions_of(conditions: Iterable[str]) -> Iterator[str]:
    """Yield the codes of conditions; one that is not known here has none."""
    known = load_conditions()
    for condition in conditions:
        if condition in known:
            yield from known[condition].cautions
