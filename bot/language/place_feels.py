"""Places that are stiff rather than sore: "the low back aches, and the left hip is stiff"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.language.facts import Facts
from bot.language.findings import Findings, Kind

STIFF: Final = "stiff"
SORE: Final = "sore"


def with_feels(before: Facts, facts: Facts, findings: Findings) -> Facts:
    """Return the facts with the places that a message tells as stiff, without those it calls sore.

    What is told of how a place feels holds until something else is.
    """
    told = {one.value: one.detail for one in findings.present(Kind.REGION)}
    stiff = tuple(
        place
        for place in facts.regions
        if STIFF in told.get(place, ())
        or (place in before.stiff and SORE not in told.get(place, ()))
    )
    return facts if stiff == facts.stiff else replace(facts, stiff=stiff)
