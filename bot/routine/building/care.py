"""What may be offered while a clinician comes first (clinical 2.0)."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_phases import load_phases
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import CareFirst, load_care_first
from bot.routine.building.items import item_of
from bot.routine.choosing.chooser import Chosen
from bot.routine.routine import EVERY_DAY, ChoiceTrace, Routine
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import PlanSituation, situation_with_phase

BY_CODE = ("MINOR", "SURG", "HEAL", "DUE")
OWN_REASON = {"HEAL": "healing", "DUE": "due"}


def care_first(at: PlanSituation) -> CareFirst | None:
    """Return what holds before any plan: by urgency, after an operation, while a bone heals."""
    known = load_care_first()
    if at.inputs.level in known:
        return known[at.inputs.level]
    return next((known[code] for code in BY_CODE if code in at.codes), None)


def resting_routine(at: PlanSituation, care: CareFirst) -> Routine:
    """Return rest positions, breathing and easy walks as far as the codes allow, and no more.

    Nothing is said of patterns. The doses are those of the worst days.
    """
    quiet = situation_with_phase(at, load_phases()[0])
    library = load_exercises()
    alone = at.inputs.level not in load_care_first()
    rule = next(
        (own for code, own in OWN_REASON.items() if alone and care.id == code), "care_first"
    )
    words = load_reasons()[rule].say
    after_operation = load_care_first()["SURG"].items if "SURG" in at.codes else care.items
    chosen, trace = [], []
    for key in care.items:
        reason = why_not(library[key], quiet)
        if reason or key not in after_operation:
            line = reason.words if reason else load_care_first()["SURG"].say
            trace.append(ChoiceTrace(key, False, reason.rule if reason else "care_first", line))
        else:
            chosen.append(Chosen(library[key], "care_first", words))
            trace.append(ChoiceTrace(key, True, "care_first", words))
    return Routine(
        name=care.name,
        items=tuple(item_of(one, quiet, EVERY_DAY, ()) for one in chosen),
        phase=0,
        minutes=at.inputs.minutes,
        review=care.say,
        notes=(care.say,),
        trace=tuple(trace),
    )
