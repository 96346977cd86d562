"""What a limb that the pain goes into says of its place and its side."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts

LOW_BACK = "low_back"
OF_A_LEG = frozenset(("below_knee",))  # where sciatica is felt, without its beginning in the back
OF_LIMBS = ("leg", "arm")
SIDES_OF_LEG = {"left": "left", "right": "right", "both": "both"}


def with_sciatica(text: str, facts: Facts) -> Facts:
    """Return the facts with the place that sciatica means: from the low back into a leg.

    The read-back shows it, and asks whether that is right (NG59: low back pain and sciatica).
    """
    told = spoken("sciatica_side").search(text) if OF_A_LEG.issuperset(facts.regions) else None
    if told is None:
        return facts
    side = facts.side or SIDES_OF_LEG.get((told["side"] or told["before"] or "").casefold())
    regions = (LOW_BACK, *(one for one in facts.regions if one != LOW_BACK))
    return replace(facts, regions=regions, region_vague=False, radiation="leg", side=side)


def with_side_of_limb(text: str, facts: Facts) -> Facts:
    """Return the facts with the side of the leg or arm that it goes into, where none is told."""
    if facts.side is not None or facts.radiation not in OF_LIMBS:
        return facts
    sides = {one["side"].casefold() for one in spoken("goes_into_a_side").finditer(text)}
    return replace(facts, side=sides.pop()) if len(sides) == 1 else facts
