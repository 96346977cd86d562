"""Which half of the body the pain is in: lower, upper, or both."""

from __future__ import annotations

from collections.abc import Collection

from bot.knowledge.assessment.decision_rules import load_decision_rules


def areas_of(regions: Collection[str]) -> frozenset[str]:
    """Return "lower" and "upper" as far as the regions lie there; empty when none is told."""
    rules = load_decision_rules()
    return frozenset(
        area
        for area, members in (("lower", rules.lower_regions), ("upper", rules.upper_regions))
        if any(region in members for region in regions)
    )
