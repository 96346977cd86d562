"""Trouble at a return: too much, pain that spread, a break, an open sign, a flare."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.routine.routine_rules import load_care_first
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, Rating, WorseAfter
from tests.routine.returning import INPUTS, NOTHING, begun, day, kept, practised


def rules(plan: NextPlan) -> dict[str, str]:
    """What was said of each move and of the whole."""
    return {f"{one.exercise_id}:{one.kind}": one.rule for one in plan.changes}


def plan_rules(plan: NextPlan) -> set[str]:
    return {one.rule for one in plan.changes if one.kind == "plan"}


def test_next_routine_a_week_too_much_at_once_halves_it_for_three_days() -> None:
    history, first = begun()
    bridge = "P01"
    before = next(item for item in first.routine.items if item.exercise_id == bridge).dose
    history = replace(
        practised(history, range(2)),
        worse_after=(WorseAfter(day(1), bridge, rise=3, hours=30),),
    )
    plan = next_from(history, INPUTS, NOTHING, day(2))
    now = next(item for item in plan.routine.items if item.exercise_id == bridge).dose
    assert (now.reps or 0) * now.sets < (before.reps or 0) * before.sets
    assert rules(plan)[f"{bridge}:less"] == "shrink"
    later = next_from(practised(kept(history, plan), range(2, 5)), INPUTS, NOTHING, day(5))
    assert rules(later)[f"{bridge}:more"] == "shrink_over"


@pytest.mark.parametrize(
    ("said", "halved", "reason"),
    [
        ("too_hard", True, "more than there was strength for"),
        ("too_much", True, "done in part"),
        ("hard", False, "work, as it is meant to be"),
        ("right", False, "just right"),
        ("easy", False, "easy"),
        ("skip", False, "left out"),
    ],
)
def test_next_routine_starts_what_was_too_hard_at_half(
    said: str, halved: bool, reason: str
) -> None:
    history, first = begun()
    before = {item.exercise_id: item.dose for item in first.routine.items}["P01"]
    done = DoneSession(day(0), done=tuple(first.routine.exercise_ids), feedback={"P01": said})
    plan = next_from(replace(history, sessions=(done,)), INPUTS, NOTHING, day(1))
    now = {item.exercise_id: item.dose for item in plan.routine.items}["P01"]
    assert ((now.reps or 0) * now.sets < (before.reps or 0) * before.sets) is halved, reason
    assert (rules(plan).get("P01:less") == "was_too_hard") is halved, reason
    if not halved:
        return
    later = next_from(practised(kept(history, plan), range(1, 4)), INPUTS, NOTHING, day(4))
    assert rules(later)["P01:more"] == "shrink_over", "it comes back"


def test_next_routine_a_walk_too_much_on_quiet_days_is_done_less_often() -> None:
    """A bout stays as long as it is; the dose of a bad day has no step that would show it."""
    sore = replace(INPUTS, nrs=8, patterns=(), lengthen=(), build=())
    history, first = begun(sore)
    before = next(item for item in first.routine.items if item.exercise_id == "A01").dose
    too_much = WorseAfter(day(1), "A01", rise=2, hours=30)
    history = replace(practised(history, range(2)), worse_after=(too_much,))
    plan = next_from(history, sore, NOTHING, day(2))
    now = next(item for item in plan.routine.items if item.exercise_id == "A01").dose
    assert (plan.routine.phase, now.minutes) == (0, before.minutes)
    assert now.per_day < before.per_day
    assert rules(plan)["A01:less"] == "shrink"


def test_next_routine_too_much_a_second_time_brings_another() -> None:
    history, _ = begun()
    for number in (1, 9):
        event = WorseAfter(day(number), "P01", rise=3, hours=30)
        history = practised(history, range(number - 1, number + 1))
        history = replace(history, worse_after=(*history.worse_after, event))
        plan = next_from(history, INPUTS, NOTHING, day(number + 1))
        history = kept(history, plan)
    assert "P01" not in plan.routine.exercise_ids
    assert rules(plan)["P01:out"] == "too_much_again"


def test_next_routine_what_spread_stops_and_asks_the_screen() -> None:
    history, _ = begun()
    history = replace(
        practised(history, range(2)), worse_after=(WorseAfter(day(1), "P01", spread=True),)
    )
    plan = next_from(history, INPUTS, NOTHING, day(2))
    assert plan.asks_screen
    assert "P01" not in plan.routine.exercise_ids
    assert rules(plan)["P01:out"] == "spread"
    later = next_from(practised(kept(history, plan), range(2, 9)), INPUTS, NOTHING, day(9))
    assert "P01" not in later.routine.exercise_ids, "it stays out"
    assert not later.asks_screen, "asked once"


def test_next_routine_after_a_month_away_starts_smaller() -> None:
    history, first = begun()
    history = practised(history, range(7))
    plan = next_from(history, INPUTS, NOTHING, day(40))
    assert not plan.asks_barrier, "no reproach"
    assert {"away", "coming_back"} <= plan_rules(plan)
    before = {item.exercise_id: item.dose for item in first.routine.items}
    assert all(
        (item.dose.reps or 0) <= (before[item.exercise_id].reps or 0)
        for item in plan.routine.items
        if item.exercise_id in before
    )
    history, plans = kept(history, plan), [plan]
    for number in range(41, 56):
        plans.append(next_from(history, INPUTS, NOTHING, day(number)))
        history = practised(kept(history, plans[-1]), range(number, number + 1))
    assert any("came_back" in plan_rules(one) for one in plans)


@pytest.mark.parametrize(("level", "flag"), [("E", "ces_bladder"), ("S", "fever")])
def test_next_routine_never_goes_past_an_open_flag(level: str, flag: str) -> None:
    history, _ = begun()
    history = practised(history, range(7))
    plan = next_from(history, INPUTS, {flag: level}, day(7))
    assert set(plan.routine.exercise_ids) <= set(load_care_first()[level].items)
    assert plan_rules(plan) == {"flag"}
    assert plan.progression.week == 1, "the week does not count"
    back = next_from(kept(history, plan), INPUTS, NOTHING, day(12))
    assert "flag_over" in plan_rules(back)
    assert not back.asks_barrier, "nobody is blamed for days of rest"
    assert "ready" not in rules(back).values()


def test_next_routine_with_a_routine_appointment_goes_on_and_does_not_grow() -> None:
    history, _ = begun()
    plan = next_from(practised(history, range(7)), INPUTS, {"not_improving": "R"}, day(7))
    assert plan.routine.phase == 2
    assert "flag_holds" in plan_rules(plan)
    assert "ready" not in rules(plan).values()


def test_next_routine_a_flare_on_the_persons_word() -> None:
    history, first = begun()
    history = replace(practised(history, range(5)), flares=(FlareSpell(day(5)),))
    quiet = next_from(history, INPUTS, NOTHING, day(5))
    assert quiet.routine.phase == 0, "also where the pain is as usual"
    assert quiet.flare is not None
    assert quiet.flare.screen_first
    assert plan_rules(quiet) == {"flare"}
    history = replace(kept(history, quiet), pain=(*history.pain, Rating(day(8), 3)))
    after = next_from(history, INPUTS, NOTHING, day(8))
    assert after.flare_is_over
    assert after.routine.phase == first.routine.phase
    assert {"flare_over", "coming_back"} <= plan_rules(after)


@pytest.mark.parametrize(
    ("days", "pain", "over", "reason"),
    [
        (2, 3, False, "the quiet days are not over"),
        (3, 3, True, "it is as usual"),
        (3, 4, True, "one point more"),
        (3, 6, False, "it has not eased"),
        (9, 8, False, "still as bad"),
    ],
)
def test_next_routine_a_flare_ends_when_it_has_eased(
    days: int, pain: int, over: bool, reason: str
) -> None:
    history, _ = begun()
    history = replace(practised(history, range(5)), flares=(FlareSpell(day(5)),))
    history = kept(history, next_from(history, INPUTS, NOTHING, day(5)))
    history = replace(history, pain=(*history.pain, Rating(day(5 + days), pain)))
    plan = next_from(history, replace(INPUTS, nrs=pain), NOTHING, day(5 + days))
    assert plan.flare_is_over is over, reason


def test_next_routine_the_third_flare_in_six_weeks_sends_to_a_clinician() -> None:
    history, _ = begun()
    spells = (FlareSpell(day(1), day(3)), FlareSpell(day(10), day(12)), FlareSpell(day(20)))
    plan = next_from(replace(history, flares=spells), INPUTS, NOTHING, day(20))
    assert plan.flare is not None
    assert plan.flare.clinician


def test_next_routine_a_bad_day_within_the_week_moves_no_stage() -> None:
    history, _ = begun()
    plan = next_from(practised(history, range(3)), replace(INPUTS, nrs=5), NOTHING, day(3))
    assert plan.routine.phase == 2
    rest = next_from(practised(history, range(3)), replace(INPUTS, nrs=8), NOTHING, day(3))
    assert rest.routine.phase == 0, "7 or more is rest at once"
