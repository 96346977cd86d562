"""Conditions that ask for a side, where each place may have its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge.assessment.evidence_weights import EvidenceCondition
from bot.knowledge.checks.check_batteries import BatteryCondition
from bot.language.facts import Facts
from bot.language.place_sides import by_side


def met_in_one_place(
    when: EvidenceCondition | BatteryCondition, facts: Facts, known: Mapping[str, Any]
) -> bool:
    """Return whether a condition is met by what is known; a side is that of the place it asks for.

    Where it asks for no place, the side is that of the place that was told first.
    """
    if not when.sides:
        return when.all_met(known)
    places = by_side(facts)
    return any(
        when.all_met({**known, "regions": regions, "side": side})
        for regions, side in (places if when.regions else places[:1])
    )
