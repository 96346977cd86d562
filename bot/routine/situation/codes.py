"""Which exclusion codes hold for a person, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.exercises.exclusions import Exclusion, load_exclusions
from bot.knowledge.wording.speaking import speak
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.room import room_of

GIVEN = speak("routine", "handed_over_by_the_safety")


def codes_for(inputs: PlanInputs) -> dict[str, str]:
    """Return the exclusion codes that hold, each with what it follows from.

    Codes handed over as cautions always hold, but for what is over (the weeks after a birth of
    months ago); a known direction of ease can lift only those that follow from what was told. A
    place can bring one with it or lift one: the code for the floor does not hold on a bed. Raises
    `ValueError` for a caution that is no code or a place that is
    none.
    """
    known = load_exclusions()
    unknown = [code for code in inputs.cautions if code not in known]
    if unknown:
        raise ValueError(f"unknown exclusion codes: {', '.join(unknown)}")
    room = room_of(inputs.setting)
    worst = max((one for one in (inputs.nrs, inputs.settled_nrs) if one is not None), default=None)
    facts = {**vars(inputs), "nrs": worst, "gentle": inputs.setting.gentle, "in_bed": room.on_bed}
    codes: dict[str, str] = {}
    lifted = {code for place in room.places for code in place.lifts}
    there = {code: place.name for place in room.places for code in place.codes}
    for code, exclusion in known.items():
        if code in lifted or not set(exclusion.ended_by).isdisjoint(inputs.conditions):
            continue
        if code in inputs.cautions:
            codes[code] = GIVEN
        elif code in there:
            codes[code] = there[code]
        elif reason := _follows(code, exclusion, inputs, facts, codes):
            codes[code] = reason
    return codes


def never_grows(codes: Iterable[str]) -> bool:
    """Whether a body pays for every increase, as with ME (NG206)."""
    known = load_exclusions()
    return any(known[code].never_grows for code in codes)


def asks_for_a_look(codes: Iterable[str]) -> bool:
    """Whether something of the body is to be seen, and is asked for again until it is."""
    known = load_exclusions()
    return any(known[code].say_later is not None for code in codes)


def _follows(
    code: str,
    exclusion: Exclusion,
    inputs: PlanInputs,
    facts: Mapping[str, Any],
    codes: Collection[str],
) -> str | None:
    if exclusion.lifted_by_direction and exclusion.lifted_by_direction == inputs.direction:
        return None
    if not inputs.findings.isdisjoint(exclusion.lifted_by_found):
        return None
    wished = inputs.setting.wanted | inputs.setting.left_out
    if not wished.isdisjoint(exclusion.settled_by_wish):
        return None
    low = exclusion.lifted_by_pain_to
    pain = inputs.nrs if inputs.settled_nrs is None else inputs.settled_nrs
    if low is not None and pain is not None and pain <= low + (code in inputs.opened):
        return None
    if not set(exclusion.not_who).isdisjoint(inputs.lifestyle):
        return None
    if any(other in codes for other in exclusion.not_with):
        return None
    if exclusion.comes_along(facts, codes):
        return exclusion.name
    limit = exclusion.follows.nrs_from
    if limit is not None and inputs.settled_nrs == limit - 1 and code not in inputs.opened:
        return speak("routine", "pain", nrs=limit)  # it was over, and is a point under
    met = exclusion.follows.first_met(facts)
    if met is None:
        return None
    key, value = met
    if key == "aggravated_by" and _says_no_direction(inputs, exclusion.not_for):
        return None
    if key == "radicular":
        return speak("routine", "nerve_pain")
    if key == "nrs_from":
        return speak("routine", "pain", nrs=value)
    return exclusion.name if key in ("age_from", "gentle", "in_bed") else str(value)


def _says_no_direction(inputs: PlanInputs, not_for: Collection[str]) -> bool:
    """Whether only parts hurt whose movement is not the one meant: a tailbone on a seat, a neck."""
    others = {*load_decision_rules().no_direction_for, *not_for}
    return bool(inputs.regions) and set(inputs.regions) <= others
