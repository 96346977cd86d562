"""How well an exercise fits a person when a free place is filled (clinical 8.2)."""

from __future__ import annotations

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.plan_situation import PlanSituation

EASES = {"ext": "extension", "flex": "flexion"}


def fit(exercise: Exercise, at: PlanSituation) -> int:
    """Return the score of an exercise; higher fits better."""
    if exercise.id not in at.fits:
        at.fits[exercise.id] = _fit(exercise, at)
    return at.fits[exercise.id]


def _fit(exercise: Exercise, at: PlanSituation) -> int:
    worth = load_selection().score
    special = load_selection().special_kit
    inputs, history = at.inputs, at.history
    aims = {muscle for muscle, _ in (*inputs.lengthen, *inputs.build)}
    hits = (
        (worth.pattern_target, exercise.main_target in aims),
        (worth.test_target, exercise.main_target in inputs.tested),
        (worth.region, touches(exercise, at)),
        (worth.kit_and_position, not any(item in special for item in exercise.kit)),
        (worth.novelty, exercise.id not in history.recent),
        (worth.disliked, exercise.id in history.disliked),
        (worth.flared, exercise.id in history.flared),
    )
    return sum(value for value, hit in hits if hit)


def builds_what_was_found(exercise: Exercise, inputs: PlanInputs) -> bool:
    """Whether it builds a muscle that a check found weak."""
    return not inputs.found("build").isdisjoint(exercise.targets.strengthen)


def is_for_what_was_found(exercise: Exercise, inputs: PlanInputs) -> bool:
    """Whether it builds a muscle that a check found weak, or stretches one found tight."""
    if exercise.kind == "stretch":
        return exercise.main_target in inputs.found("lengthen")
    return exercise.kind == "strength" and builds_what_was_found(exercise, inputs)


def answers_a_check(exercise: Exercise, inputs: PlanInputs) -> bool:
    """Whether it builds what a check found weak, or is a repeated bend the way that eased."""
    if builds_what_was_found(exercise, inputs) and exercise.kind == "strength":
        return True
    sign = load_decision_rules().direction.get(inputs.direction or "")
    eases = load_selection().eases.get(inputs.direction or "", ())
    repeated = (exercise.dose.start.hold_s or 0) <= load_timing().repeated_hold_s
    known = sign is not None and sign.better in inputs.findings
    return known and repeated and exercise.id in eases


def touches(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is for a place that hurts."""
    return any(region in exercise.regions for region in at.inputs.regions)


def begins(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether a session may begin with it: easy, and it moves or eases the part that hurts."""
    gentle = exercise.kind in load_selection().gentle_kinds and exercise.in_session
    return gentle and touches(exercise, at)


def easy_rank(exercise: Exercise, at: PlanSituation) -> int:
    """How early an easy move stands in the lists of the parts that hurt, those told first first."""
    known = load_selection().begins_with
    order = [key for region in at.inputs.regions for key in known.get(region, ())]
    return order.index(exercise.id) if exercise.id in order else len(order)


def bends_as_it_eases(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it bends the low back the way that eases."""
    direction = EASES.get(exercise.direction)
    return direction is not None and direction == at.inputs.direction and not at.upper_only


def wanted(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it may fill a free place at all.

    A stretch only for a tight muscle; bending back or forward only where that way is known to
    ease, and otherwise neutral movements; where the low back is well its direction is no matter.
    """
    bends = exercise.direction != "neutral" and not at.upper_only
    if bends and EASES[exercise.direction] != at.inputs.direction:
        return False
    if exercise.kind == "stretch":
        return any(exercise.main_target == muscle for muscle, _ in at.inputs.lengthen)
    built = {muscle for muscle, _ in at.inputs.build}
    safe = exercise.id in load_selection().safe_default and at.same_half(exercise.regions)
    return touches(exercise, at) or safe or exercise.main_target in built
