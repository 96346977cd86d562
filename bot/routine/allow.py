"""Whether an exercise may be used for a person, and if not, why."""

from __future__ import annotations

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.situation import Refusal, Situation

BED = "bed"


def refusal(rule: str, **values: str) -> Refusal:
    """Return a refusal with its sentence filled in."""
    return Refusal(rule, load_reasons()[rule].say.format(**values))


def why_not(exercise: Exercise, at: Situation) -> Refusal | None:
    """Return why the exercise must not be used, or None when it may; worked out once each."""
    if exercise.id not in at.verdicts:
        at.verdicts[exercise.id] = _why_not(exercise, at)
    return at.verdicts[exercise.id]


def _why_not(exercise: Exercise, at: Situation) -> Refusal | None:
    for code in exercise.exclude:
        if code in at.codes:
            return refusal("out_code", meaning=load_exclusions()[code].meaning)
    if not open_positions(exercise, at):
        return _no_position(exercise, at)
    return _no_kit(exercise, at) or _too_hard(exercise, at) or _cleared(exercise, at)


def open_positions(exercise: Exercise, at: Situation) -> list[str]:
    """Return the body positions in which the exercise may be done, preferred first.

    What is done apart from the session (a walk, a rest at home) does not depend on where the
    session takes place.
    """
    blocked = _blocked(exercise, at)
    here = at.inputs.setting.positions if exercise.in_session else None
    return [
        position
        for position in exercise.positions
        if position not in blocked and (here is None or position in here)
    ]


def _blocked(exercise: Exercise, at: Situation) -> dict[str, str]:
    known = load_exclusions()
    closed: dict[str, str] = {
        position: code
        for code in at.codes
        if not (known[code].bed_allowed and BED in exercise.kit)
        for position in known[code].blocks_positions
    }
    own: dict[str, str] = {
        place: code for code in at.codes for place in exercise.not_in.get(code, ())
    }
    return {**closed, **own}


def _no_position(exercise: Exercise, at: Situation) -> Refusal:
    blocked = _blocked(exercise, at)
    codes = [blocked[position] for position in exercise.positions if position in blocked]
    if len(codes) < len(exercise.positions):
        return refusal("out_place")
    return refusal("out_position", meaning=load_exclusions()[codes[0]].meaning)


def _no_kit(exercise: Exercise, at: Situation) -> Refusal | None:
    have = at.inputs.setting.kit or frozenset()
    special = load_selection().special_kit
    for item in exercise.kit:
        if item in special and item not in have:
            return refusal("out_kit", kit=item)
    return None


def _too_hard(exercise: Exercise, at: Situation) -> Refusal | None:
    if exercise.level > at.max_level:
        return refusal("out_level")
    longest = at.phase.hold_max_s
    held = exercise.dose.start.hold_s or 0
    if exercise.kind in ("stretch", "strength") and longest is not None and held > longest:
        return refusal("out_hold")
    if exercise.start_after and exercise.start_after not in at.history.mastered:
        return refusal("out_after", name=load_exercises()[exercise.start_after].name)
    return None


def _cleared(exercise: Exercise, at: Situation) -> Refusal | None:
    if exercise.kind == "stretch" and exercise.main_target in at.inputs.removed:
        return refusal("out_muscle", muscle=load_muscles()[exercise.main_target].name)
    return None
