"""What holds for every routine, whoever it is for (clinical 8.1, 8.2)."""

from __future__ import annotations

from hypothesis import given

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_phases import load_phases
from bot.knowledge.routine.routine_rules import load_opponents, load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import PlanInputs, Routine, build_from
from tests.examples import examples
from tests.routine.people import people

LIBRARY = load_exercises()
RULES = load_selection()
# Where only marching sitting is left, and not on a bad day; after effort a crash may come. Whose
# days are on the feet, where walking brings the pain on, walks no more on top.
NO_WALK = {"SIT", "LEGS", "SPARED", "WALK", "PEM", "FEET", "BEDSIDE"}


def exercises(routine: Routine) -> list[Exercise]:
    return [LIBRARY[key] for key in routine.exercise_ids]


def aims(moves: list[Exercise]) -> list[tuple[str, str]]:
    """What each is for, without those that may stand beside their like: warmth beside a rest."""
    free = set(RULES.besides_its_like)
    return [(move.kind, move.main_target) for move in moves if move.id not in free]


def paired(moves: list[Exercise]) -> bool:
    built = {muscle for move in moves for muscle in move.targets.strengthen}
    stretches = [move for move in moves if move.kind == "stretch"]
    return all(built & set(load_opponents()[move.main_target]) for move in stretches)


def has_trunk_hip(moves: list[Exercise]) -> bool:
    return any(
        move.kind == "strength" and set(move.targets.strengthen) & set(RULES.trunk_hip)
        for move in moves
    )


def may_go_without(inputs: PlanInputs, routine: Routine) -> bool:
    """A bad day, legs that do not move, few minutes of a neck or upper back.

    They get them all, or share them with a sore low back: a move for each half.
    """
    upper = set(inputs.regions) & set(load_decision_rules().upper_regions)
    few = routine.minutes <= load_timing().few_minutes
    still = "LEGS" in inputs.cautions
    return routine.phase == 0 or still or (few and bool(upper))


@examples(120)
@given(inputs=people)
def test_build_keeps_the_rules_for_everyone(inputs: PlanInputs) -> None:
    routine = build_from(inputs, "seed")
    check_rules(inputs, routine)
    check_rules_after_any_one_swap(inputs, routine)
    check_every_item_is_traced_once_and_nothing_both_ways(routine)


def check_rules(inputs: PlanInputs, routine: Routine) -> None:
    moves = exercises(routine)
    goals = aims(moves)

    may_walk = not NO_WALK & set(inputs.cautions)
    assert not may_walk or any(move.id in RULES.walks for move in moves), "always a walk"
    assert may_go_without(inputs, routine) or has_trunk_hip(moves), "always one for trunk or hips"
    assert paired(moves), "every stretch has its partner"
    assert len(goals) == len(set(goals)), "no target twice"
    assert not inputs.removed & {move.main_target for move in moves if move.kind == "stretch"}
    assert routine.session_minutes <= load_timing().most_of(routine.minutes)
    levels = [LIBRARY[one.exercise_id].level_for(one.position) for one in routine.items]
    assert max(levels) <= load_phases()[routine.phase].max_level
    assert all(item.why and item.dose_text for item in routine.items)


def check_rules_after_any_one_swap(inputs: PlanInputs, routine: Routine) -> None:
    moves = exercises(routine)
    for place, item in enumerate(routine.items):
        for swap in item.swap_ids:
            swapped = [*moves[:place], LIBRARY[swap], *moves[place + 1 :]]
            goals = aims(swapped)
            may_walk = not NO_WALK & set(inputs.cautions)
            assert not may_walk or any(move.id in RULES.walks for move in swapped), swap
            hips = may_go_without(inputs, routine) or has_trunk_hip(swapped)
            assert hips, (item.exercise_id, swap)
            assert paired(swapped), (item.exercise_id, swap)
            assert len(goals) == len(set(goals)), (item.exercise_id, swap)


@examples(50)
@given(inputs=people)
def test_build_is_deterministic_and_survives_being_stored(inputs: PlanInputs) -> None:
    routine = build_from(inputs, "person:2025-07")

    assert build_from(inputs, "person:2025-07") == routine
    assert Routine.from_dict(routine.as_dict()) == routine


def check_every_item_is_traced_once_and_nothing_both_ways(routine: Routine) -> None:
    chosen = [line.exercise_id for line in routine.trace if line.chosen]
    left_out = [
        line.exercise_id or line.words  # what is said of the whole routine is about no move
        for line in routine.trace
        if not line.chosen
    ]

    assert sorted(chosen) == sorted(routine.exercise_ids)
    assert not set(chosen) & set(left_out)
    assert len(left_out) == len(set(left_out))
    assert all(line.words and "{" not in line.words for line in routine.trace)
