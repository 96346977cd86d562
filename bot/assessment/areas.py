"""Which half of the body the pain is in: lower, upper, or both."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.knowledge.assessment.decision_rules import load_decision_rules

UPPER, LOWER = "upper", "lower"


def halves_of(regions: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the regions of each half that hurts; empty when none is told.

    Where the halves meet, a region goes with the half of the others that hurt: a low and a middle
    back are no neck. Alone it is of the upper half.
    """
    rules = load_decision_rules()
    members = {LOWER: rules.lower_regions, UPPER: rules.upper_regions}
    inner = [one for one in regions if one not in rules.border_regions] or regions
    held = [area for area in members if any(one in members[area] for one in inner)]
    if len(held) == 1:
        return {held[0]: tuple(regions)}
    return {area: tuple(one for one in regions if one in members[area]) for area in held}


def areas_of(regions: Collection[str]) -> frozenset[str]:
    """Return "lower" and "upper" as far as the regions lie there; empty when none is told."""
    return frozenset(halves_of(regions))
