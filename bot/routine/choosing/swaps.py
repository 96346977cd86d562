"""What an exercise may be swapped for without breaking a rule."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_opponents, load_selection
from bot.routine.choosing.chooser import Chooser, Chosen
from bot.routine.choosing.move_scoring import fit, touches
from bot.routine.situation.allow import why_not
from bot.routine.situation.plan_situation import PlanSituation


def swaps_for(one: Chosen, chooser: Chooser) -> tuple[str, ...]:
    """Return up to two exercise ids, best first: same kind, overlapping muscles, allowed.

    A walk is swapped for a walk, a trunk or hip move for another, and a move for a place that
    hurts for one of the same half of the body. A swap never doubles the main muscle of another
    item, and every stretch keeps its partner.
    """
    at = chooser.at
    rules = load_selection()
    taken = chooser.ids
    pool = [load_exercises()[key] for key in rules.walks] if one.rule == "walk" else _alike(one)
    goals = {
        (other.exercise.kind, other.exercise.main_target)
        for other in chooser.chosen
        if other is not one
    }
    good = [
        exercise
        for exercise in pool
        if exercise.id not in taken
        and why_not(exercise, at) is None
        and (exercise.kind, exercise.main_target) not in goals
        and (not chooser.is_trunk_hip(one.exercise) or chooser.is_trunk_hip(exercise))
        and (_is_near(exercise, at) or not touches(one.exercise, at))
        and _paired([*(other.exercise for other in chooser.chosen if other is not one), exercise])
    ]
    ranked = sorted(good, key=lambda exercise: (_rank(exercise, one), -fit(exercise, at)))
    return tuple(exercise.id for exercise in ranked[: rules.swaps])


def _is_near(exercise: Exercise, at: PlanSituation) -> bool:
    """Whether it is for a place that hurts, or for the half of the body with it."""
    return touches(exercise, at) or at.same_half(exercise.regions)


def _alike(one: Chosen) -> list[Exercise]:
    """The exercises of its place, and those that share its muscles, as far as they do its work."""
    return [
        exercise
        for exercise, shares in _doing_its_work(one.exercise.id)
        if shares or exercise.id in one.others
    ]


def does_its_work(exercise_id: str) -> tuple[str, ...]:
    """Return the exercises that do the work of one, best first: its kind, with muscles of it."""
    mine = load_exercises()[exercise_id]
    alike = [one for one, shares in _doing_its_work(exercise_id) if shares and one.id != mine.id]
    return tuple(one.id for one in sorted(alike, key=lambda one: (-_shares(one, mine), one.id)))


def near_its_work(exercise_id: str) -> tuple[str, ...]:
    """Return exercises that serve muscles of one too, or move a joint as it does, nearest first."""
    mine = load_exercises()[exercise_id]
    near = [
        one
        for one in load_exercises().values()
        if one.id != mine.id
        and one.in_session == mine.in_session
        and (_shares(one, mine) or one.kind == mine.kind == "mobility")
    ]
    near.sort(key=lambda one: (one.kind != mine.kind, -_shares(one, mine), one.id))
    return tuple(one.id for one in near)


def _shares(one: Exercise, other: Exercise) -> int:
    """How many muscles two exercises have in common."""
    return len(one.targets.muscles & other.targets.muscles)


@lru_cache(maxsize=256)
def _doing_its_work(exercise_id: str) -> tuple[tuple[Exercise, bool], ...]:
    """Exercises of the same kind that could stand in for one, and whether they share muscles."""
    library = load_exercises()
    here = library[exercise_id]
    return tuple(
        (
            exercise,
            exercise.main_target in here.targets.muscles
            or here.main_target in exercise.targets.muscles,
        )
        for exercise in library.values()
        if exercise.kind == here.kind
        and exercise.in_session == here.in_session
        and (
            here.kind != "strength"
            or set(here.targets.strengthen) & set(exercise.targets.strengthen)
        )
        and (here.kind != "stretch" or exercise.main_target == here.main_target)
    )


def _paired(exercises: list[Exercise]) -> bool:
    opponents = load_opponents()
    built = {muscle for exercise in exercises for muscle in exercise.targets.strengthen}
    return all(
        built & set(opponents.get(exercise.main_target, ()))
        for exercise in exercises
        if exercise.kind == "stretch"
    )


def _rank(exercise: Exercise, one: Chosen) -> int:
    return one.others.index(exercise.id) if exercise.id in one.others else len(one.others)
