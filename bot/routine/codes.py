"""Which exclusion codes hold for a person, and why."""

from __future__ import annotations

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.exercises.exclusions import Exclusion, load_exclusions
from bot.knowledge.wording.speaking import speak
from bot.routine.inputs import PlanInputs
from bot.routine.room import room_of

GIVEN = speak("routine", "handed_over_by_the_safety")


def codes_for(inputs: PlanInputs) -> dict[str, str]:
    """Return the exclusion codes that hold, each with what it follows from.

    Codes handed over as cautions always hold; a known direction of ease can lift only those that
    follow from what was told. A place can bring one with it or lift one: the code for the floor
    does not hold on a bed. Raises `ValueError` for a caution that is no code or a place that is
    none.
    """
    known = load_exclusions()
    unknown = [code for code in inputs.cautions if code not in known]
    if unknown:
        raise ValueError(f"unknown exclusion codes: {', '.join(unknown)}")
    room = room_of(inputs.setting)
    codes: dict[str, str] = {}
    lifted = {code for place in room.places for code in place.lifts}
    there = {code: place.name for place in room.places for code in place.codes}
    for code, exclusion in known.items():
        if code in lifted:
            continue
        if code in inputs.cautions:
            codes[code] = GIVEN
        elif code in there:
            codes[code] = there[code]
        elif reason := _follows(exclusion, inputs):
            codes[code] = reason
    return codes


def _follows(exclusion: Exclusion, inputs: PlanInputs) -> str | None:
    if exclusion.lifted_by_direction and exclusion.lifted_by_direction == inputs.direction:
        return None
    both = exclusion.follows_all
    if both is not None and both.all_met(vars(inputs)):
        return exclusion.name
    met = exclusion.follows.first_met(vars(inputs))
    if met is None:
        return None
    key, value = met
    if key == "aggravated_by" and _says_no_direction(inputs):
        return None
    if key == "radicular":
        return speak("routine", "nerve_pain")
    return speak("routine", "pain", nrs=value) if key == "nrs_from" else str(value)


def _says_no_direction(inputs: PlanInputs) -> bool:
    """Whether only a part hurts that is pressed on and not bent, as the tailbone on a seat."""
    pressed_on = load_decision_rules().no_direction_for
    return bool(inputs.regions) and set(inputs.regions) <= set(pressed_on)
