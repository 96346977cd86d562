"""A back that is listed beside the hips is the low back ("stiff back, stiff hips")."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts

LOW_BACK, BACK, HIP = "low_back", "back", "hip"


def with_back_beside_hips(text: str, facts: Facts) -> Facts:
    """Return the facts with the low back, where "back" is listed beside a place of the hips.

    A comma alone lists them only where the back is told to hurt ("lying on my back, hips bent").
    """
    known = load_regions()
    parts = {known[one].part_of for one in facts.regions if one in known}
    listed = spoken("back_listed_with_hips").search(text)
    if HIP not in parts or BACK in parts or listed is None:
        return facts
    if "," in listed[0] and not facts.region_vague:
        return facts
    return replace(facts, regions=(LOW_BACK, *facts.regions), region_vague=False)
