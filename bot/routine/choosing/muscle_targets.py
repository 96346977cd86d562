"""A move for the weakest and a stretch for the tightest muscle, whenever one is allowed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.move_scoring import fit
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.plan_situation import PlanSituation

Aims = tuple[tuple[str, float], ...]


def take_weakest(chooser: Chooser, besides: bool = False) -> None:
    """Take a strengthener for the first muscle to build that has one.

    `besides` makes a place for it, so that a special set stays whole.
    """
    _take_first(chooser, "strength", chooser.at.inputs.build, builds, besides)


def take_tightest(chooser: Chooser, besides: bool = False) -> None:
    """Take a stretch for the first muscle to lengthen that has one; `besides` makes a place."""
    _take_first(chooser, "stretch", chooser.at.inputs.lengthen, lengthens, besides)


def take_tightest_found(chooser: Chooser, besides: bool = False) -> None:
    """Take it where a check found the muscle tight and none else has its turn."""
    inputs = chooser.at.inputs
    found = inputs.found("lengthen")
    first = {muscle for muscle, _ in inputs.lengthen[:1]}
    if first & found and not chooser.at.history.turn & found:
        take_tightest(chooser, besides)


def take_found_tight(chooser: Chooser) -> None:
    """Take a stretch for every other muscle that a check found tight, where minutes allow.

    It comes before the sets, so that nothing is stretched in its place that nobody found.
    """
    at = chooser.at
    if chooser.limited or at.row.minutes <= load_timing().few_minutes:
        return
    for muscle, _ in at.inputs.lengthen:
        if muscle not in at.inputs.found("lengthen"):
            continue
        ids = candidates_for(chooser, "stretch", muscle, lengthens)
        if ids and not chooser.ids & set(ids):
            _take(chooser, ids, muscle, "aim_stretch_next", False)


def take_found_weak(chooser: Chooser) -> None:
    """Take a strengthener for every other weakness that a check found, where minutes allow.

    One that works on any of the muscles of that finding is enough; where none that trains it may
    be used, an easy move that does.
    """
    at = chooser.at
    if chooser.limited or at.row.minutes <= load_timing().few_minutes:
        return
    known, found = load_evidence_weights(), at.inputs.found("build")
    order = [muscle for muscle, _ in at.inputs.build if muscle in found]
    weak = [[one for one in order if one in known[key].build] for key in at.inputs.findings]
    for muscles in sorted(filter(None, weak), key=lambda one: order.index(one[0])):
        library = [load_exercises()[key] for key in chooser.ids]
        ids = candidates_for(chooser, "strength", muscles[0], builds)
        easier = () if ids else candidates_for(chooser, "mobility", muscles[0], builds)
        enough = ("mobility", "strength") if easier else ("strength",)
        here = [one for one in library if one.kind in enough]
        if any(builds(one, key) and not _idle(one, key, at) for one in here for key in muscles):
            continue
        if ids := ids or easier:
            _take(chooser, ids, muscles[0], "aim_strength_next", False)


def take_turn(chooser: Chooser, kind: Literal["strength", "stretch"]) -> None:
    """Take a move for what a check found and whose turn it is, before what had it so far."""
    at = chooser.at
    aim: Literal["build", "lengthen"] = "build" if kind == "strength" else "lengthen"
    reaches = builds if kind == "strength" else lengthens
    for muscle in sorted(at.history.turn & at.inputs.found(aim)):
        ids = candidates_for(chooser, kind, muscle, reaches)
        if ids and not chooser.limited and not chooser.ids & set(ids):
            _take(chooser, ids, muscle, f"turn_{kind}", False)


def _take_first(
    chooser: Chooser,
    kind: str,
    muscles: Aims,
    reaches: Callable[[Exercise, str], bool],
    besides: bool,
) -> None:
    found, refused = chooser.at.inputs.found("lengthen"), False
    for place, (muscle, _) in enumerate(muscles):
        if refused and muscle not in found:
            continue  # nothing that nobody found is stretched in place of what a check found
        rule = f"aim_{kind}" if place == 0 else f"aim_{kind}_next"
        ids = candidates_for(chooser, kind, muscle, reaches)
        if any(key in chooser.ids for key in _enough(chooser, muscle, ids)):
            return
        if ids and _take(chooser, ids, muscle, rule, besides):
            return
        refused = refused or (kind == "stretch" and bool(ids) and muscle in found)


def _enough(chooser: Chooser, muscle: str, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The moves of which one will do: for a muscle that a check found, those that are for it.

    Where minutes are few, or balance needs a place as well, one that works on it too is enough.
    """
    at = chooser.at
    few = at.row.minutes <= load_timing().few_minutes
    own = tuple(key for key in ids if load_exercises()[key].main_target == muscle)
    return own if own and muscle in at.inputs.tested and not few and not at.senior else ids


def builds(exercise: Exercise, muscle: str) -> bool:
    """Whether it strengthens the muscle, as its first target or another."""
    return muscle in exercise.targets.strengthen


def lengthens(exercise: Exercise, muscle: str) -> bool:
    """Whether it stretches the muscle before any other."""
    return exercise.main_target == muscle


def _idle(exercise: Exercise, muscle: str, at: PlanSituation) -> bool:
    """Whether a muscle rests in this person's way of it, as the sides of the hips do sitting."""
    position = open_positions(exercise, at)[0]
    return builds(exercise, muscle) and muscle not in exercise.strengthens_in(position)


def candidates_for(
    chooser: Chooser, kind: str, muscle: str, reaches: Callable[[Exercise, str], bool]
) -> tuple[str, ...]:
    """Return the allowed exercises for a muscle: those of the sets first, then by fit.

    Where none is for a muscle that a check found, one that lengthens it besides another does.
    """
    at = chooser.at
    last = at.history.flared | at.history.disliked
    # One move must do for two rules where minutes are few and trunk or hips are among them.
    few = at.row.minutes <= load_timing().few_minutes
    balance = load_selection().balance_items  # one move for two rules from 60 on
    slots = [slot for template, _ in at.sets for slot in template.slots]
    allowed = [
        exercise
        for exercise in load_exercises().values()
        if exercise.kind == kind
        and exercise.in_session
        and muscle in exercise.targets.muscles
        and why_not(exercise, at) is None
        and not _idle(exercise, muscle, at)
    ]
    found = [one for one in allowed if reaches(one, muscle)]
    if kind == "stretch" and muscle in at.inputs.found("lengthen"):
        found = found or [one for one in allowed if muscle in one.targets.stretch]
    found.sort(
        key=lambda one: (
            one.id in last,
            few and kind == "strength" and not at.upper_only and not chooser.is_trunk_hip(one),
            not few and one.main_target != muscle,
            not (at.senior and one.id in balance and one.main_target == muscle),
            min((slot.index(one.id) for slot in slots if one.id in slot), default=len(slots)),
            -fit(one, at),
            one.id,
        )
    )
    return tuple(exercise.id for exercise in found)


def _take(chooser: Chooser, ids: tuple[str, ...], muscle: str, rule: str, besides: bool) -> bool:
    before = chooser.places  # few minutes: one more place; a plan kept small stays small
    if (besides or len(chooser.chosen) >= chooser.places) and not chooser.limited:
        chooser.places += 1
    found = ids and muscle in chooser.at.inputs.found("lengthen") and not chooser.limited
    for more in (0, 1) if found else (0,):  # what builds the other side has a place of its own too
        chooser.places += more
        for key in ids:
            if chooser.take((key,), rule, muscle=load_muscles()[muscle].name):
                return True
    chooser.places = before
    return False
