"""One return at a time: what was done and how it felt decides the next plan, and it is said why."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine import Setting
from bot.routine.returns.next_routine import next_from, next_routine
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import KeptHistory, Rating, WorseAfter
from bot.routine.weeks.progression import Progression
from tests.routine.people import with_pattern
from tests.routine.returning import INPUTS, NOTHING, START, begun, day, kept, practised


def rules(plan: NextPlan) -> dict[str, str]:
    """What was said of each move and of the whole."""
    return {f"{one.exercise_id}:{one.kind}": one.rule for one in plan.changes}


def plan_rules(plan: NextPlan) -> set[str]:
    return {one.rule for one in plan.changes if one.kind == "plan"}


def test_next_routine_the_first_day_is_the_plan_itself() -> None:
    _, plan = begun()
    assert plan_rules(plan) == {"first"}
    assert plan.progression.week == 1
    assert plan.routine.phase == 2


def test_next_routine_takes_what_the_conversation_knows() -> None:
    facts = Facts(regions=("low_back",), nrs=3, stage="chronic")
    plan = next_routine(
        KeptHistory("somebody"), Setting(), facts, (), {}, assessment=infer(facts, {}), today=START
    )
    assert plan.routine.items
    with pytest.raises(ValueError, match="unknown red flags: nonsense"):
        next_routine(
            KeptHistory("somebody"), Setting(), facts, (), {"nonsense": "E"},
            assessment=infer(facts, {}), today=START,
        )  # fmt: skip


def test_next_routine_within_the_week_is_the_same_in_one_press() -> None:
    history, first = begun()
    again = next_from(practised(history, range(3)), INPUTS, NOTHING, day(3))
    assert again.routine.exercise_ids == first.routine.exercise_ids
    assert plan_rules(again) == {"stays"}
    assert again.progression.week == 1


def test_next_routine_twice_on_a_day_is_the_same() -> None:
    history, _ = begun()
    history = practised(history, range(7))
    once = next_from(history, INPUTS, NOTHING, day(7))
    twice = next_from(kept(history, once), INPUTS, NOTHING, day(7))
    assert twice.routine.items == once.routine.items
    assert twice.progression.steps == once.progression.steps


@pytest.mark.parametrize(
    ("said", "grows", "reason"),
    [("easy", True, "easy on every day"), ("done", False, "nobody said that it was easy")],
)
def test_next_routine_grows_by_two_moves_at_most_and_the_walk(
    said: str, grows: bool, reason: str
) -> None:
    history, _ = begun()
    plan = next_from(practised(history, range(7), said), INPUTS, NOTHING, day(7))
    more = [key for key, rule in rules(plan).items() if rule == "ready" and "A01" not in key]
    assert (0 < len(more) <= 2) is grows, reason
    assert plan.progression.week == 2


def test_next_routine_gives_the_turn_of_what_cannot_grow_to_the_next() -> None:
    history, plan = begun()
    full, gave = [], []
    for week in range(1, 4):
        history = practised(history, range(7 * week - 7, 7 * week))
        plan = next_from(history, INPUTS, NOTHING, day(7 * week))
        grown = {key.split(":")[0] for key, rule in rules(plan).items() if rule == "ready"}
        kinds = {load_exercises()[key].kind for key in grown}
        full.append("no_room" in rules(plan).values())
        gave.append("gave_way" in rules(plan).values())
        assert full[-1] or "strength" in kinds, "strength has its turn before what is easy"
        history = kept(history, plan)
    assert True in gave, "another move makes room in the week in which the minutes are full"
    assert not any(full), "so that what trains never waits for the other"


@pytest.mark.parametrize(
    ("usual", "now", "phase", "reason"),
    [
        (6, 7, 1, "a point more than the last two weeks is no bad day"),
        (4, 7, 0, "three points more are"),
        (7, 7, 0, "nor does a pain of 7 train because it is the usual one"),
    ],
)
def test_next_routine_rests_where_the_pain_has_risen(
    usual: int, now: int, phase: int, reason: str
) -> None:
    inputs = replace(INPUTS, nrs=min(usual, 6))
    history, _ = begun(inputs)
    history = practised(history, range(14))
    ratings = tuple(Rating(day(n), usual) for n in range(14))
    history = replace(history, pain=ratings)
    plan = next_from(history, replace(inputs, nrs=now), NOTHING, day(14))
    assert min(plan.routine.phase, 1) == phase, reason


def test_next_routine_counts_steady_weeks_since_a_long_break() -> None:
    history, _ = begun()
    history = practised(history, range(14))
    for week in range(9):
        back = 50 + 7 * week
        plan = next_from(history, INPUTS, NOTHING, day(back))
        told = any("Six weeks" in reason for reason in plan.reasons)
        assert told is (week >= 6), week
        history = practised(kept(history, plan), range(back, back + 7))


def test_next_routine_sends_nobody_on_for_six_weeks_who_pays_for_effort() -> None:
    inputs = replace(INPUTS, conditions=("exertion_crash",))
    history, plan = begun(inputs)
    said: set[str] = set()
    for week in range(1, 8):
        history = practised(kept(history, plan), range(7 * week - 7, 7 * week))
        plan = next_from(history, inputs, NOTHING, day(7 * week))
        assert not plan.reasons, "there is no date to reach"
        said |= plan_rules(plan)
    assert "lighter_week" not in said


def test_next_routine_halves_no_rest_for_a_bad_session() -> None:
    inputs = replace(INPUTS, minutes=8, yellow=("stress",))
    history, plan = begun(inputs)
    assert "R08" in plan.routine.exercise_ids
    history = practised(history, range(3))
    history = replace(history, worse_after=(WorseAfter(day(2), None, 3, 30),))
    after = next_from(history, inputs, NOTHING, day(3))
    shrunk = {one.exercise_id for one in after.changes if one.rule == "shrunk_with_others"}
    assert shrunk
    assert "R08" not in shrunk


@pytest.mark.parametrize(
    ("pain", "days", "minutes", "reason"),
    [
        (3, 7, 12, "a week that was practised and no sorer: 15 per cent, nobody asks about it"),
        (5, 7, 10, "two points sorer than before"),
        (3, 3, 10, "on few days"),
    ],
)
def test_next_routine_the_walk_grows_by_its_own_rule(
    pain: int, days: int, minutes: int, reason: str
) -> None:
    history, _ = begun()
    before = tuple(Rating(day(n), 3) for n in range(-7, 0))
    apart = {"A01"}
    history = practised(replace(history, pain=before), range(days))
    sessions = tuple(
        replace(
            one,
            done=tuple(key for key in one.done if key not in apart),
            feedback={key: said for key, said in one.feedback.items() if key not in apart},
        )
        for one in history.sessions
    )
    rated = (*before, *(Rating(day(n), pain) for n in range(days)))
    plan = next_from(replace(history, sessions=sessions, pain=rated), INPUTS, NOTHING, day(7))
    walk = next(one for one in plan.routine.items if one.exercise_id == "A01")
    assert walk.dose.minutes == minutes, reason


def test_next_routine_nothing_grows_by_itself_where_effort_is_paid_for() -> None:
    inputs = replace(INPUTS, conditions=("exertion_crash",))
    history, first = begun(inputs)
    assert "no date to reach" in first.routine.review
    for week in range(1, 5):
        history = practised(history, range(7 * week - 7, 7 * week))
        plan = next_from(history, inputs, NOTHING, day(7 * week))
        assert not any(step > 0 for step in plan.progression.steps.values())
        history = kept(history, plan)


def test_next_routine_goes_up_one_stage_in_a_week() -> None:
    inputs = replace(INPUTS, nrs=8)
    history, first = begun(inputs)
    assert first.routine.phase == 0
    phases = []
    for number in range(1, 9):
        plan = next_from(history, replace(INPUTS, nrs=2), NOTHING, day(number))
        phases.append(plan.routine.phase)
        history = practised(kept(history, plan), range(number, number + 1))
    assert phases == [1, 1, 1, 1, 1, 1, 2, 2]


def test_next_routine_goes_up_no_stage_where_little_was_done() -> None:
    first = with_pattern("D1", phase=1, minutes=8)
    history, _ = begun(first)
    later = next_from(practised(history, range(1, 2)), INPUTS, NOTHING, day(8))
    assert "little_done_once" in plan_rules(later)
    assert "phase_up" not in plan_rules(later)


def test_next_routine_every_fifth_week_is_lighter() -> None:
    history, plan = begun()
    for week in range(1, 6):
        history = practised(kept(history, plan), range(7 * week - 7, 7 * week), "done")
        plan = next_from(history, INPUTS, NOTHING, day(7 * week))
        assert ("lighter_week" in plan_rules(plan)) is (plan.progression.week == 5)
        assert ("lighter_over" in plan_rules(plan)) is (plan.progression.week == 6)


def test_next_routine_changes_one_move_after_weeks_of_the_same() -> None:
    history, plan = begun()
    seen = set()
    for week in range(1, 12):
        history = practised(kept(history, plan), range(7 * week - 7, 7 * week), "done")
        plan = next_from(history, INPUTS, NOTHING, day(7 * week))
        seen |= set(rules(plan).values())
    assert "varied" in seen


def test_next_routine_says_when_a_clinician_should_look() -> None:
    history, plan = begun()
    for week in range(1, 8):
        history = practised(kept(history, plan), range(7 * week - 7, 7 * week), "done")
        plan = next_from(history, INPUTS, NOTHING, day(7 * week))
    assert any("Six weeks of steady practice" in reason for reason in plan.reasons)


def test_progression_comes_back_from_data() -> None:
    _, plan = begun()
    assert Progression.from_dict(plan.progression.as_dict()) == plan.progression


@pytest.mark.parametrize(
    ("told", "new", "reason"),
    [
        ({}, False, "nothing"),
        ({"nrs": 4}, False, "the pain of the day is no news"),
        ({"stage": "chronic", "told": ("stage=chronic",)}, False, "it has only grown older"),
        ({"regions": ("low_back", "buttock")}, True, "another place"),
        ({"cautions": ("FLOOR",)}, True, "the floor is out"),
        ({"tested": frozenset({"glute_max"})}, True, "what a check showed"),
    ],
)
def test_next_routine_says_that_something_new_was_told(
    told: dict[str, Any], new: bool, reason: str
) -> None:
    history, _ = begun()
    plan = next_from(history, replace(INPUTS, **told), NOTHING, day(1))
    assert ("told_new" in plan_rules(plan)) is new, reason


def test_next_routine_for_other_minutes_says_so_and_not_that_more_was_told() -> None:
    history, _ = begun()
    minutes = INPUTS.minutes - 5
    plan = next_from(history, replace(INPUTS, minutes=minutes), NOTHING, day(1))
    assert "told_new" not in plan_rules(plan)
    assert "other_minutes" in plan_rules(plan)
