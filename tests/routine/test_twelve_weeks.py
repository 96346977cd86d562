"""What holds for everybody over 12 weeks: simulated people on the real rules.

20 people in the suite, 1,000 with `make nightly`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_rules import load_care_first, load_selection
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.routine.dosing.amount import plan_for
from bot.routine.dosing.dose import dose_at, one_more
from bot.routine.dosing.duration import work_seconds
from bot.routine.returns.next_routine import as_planned
from bot.routine.routine import Routine
from bot.routine.shown.plan_changes import larger
from bot.routine.situation.codes import codes_for
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.settled import with_settled_pain
from bot.routine.weeks.told_first import with_told_days
from tests.examples import sampled
from tests.routine.simulated_weeks import KINDS, Visit, lived

PEOPLE = sampled(200, 4)  # of each kind
FIRST = {"irregular": 8}  # the first four of them grow nothing back

BESIDES = {
    "new_sign": (90,),  # a walk that grew back and was cut again, in a week of the same
    "vanishing": (36,),  # sore for weeks, and a week of little done among those of the same
}

# All say that the plan stays: after weeks of the same, or around one in which little was done.
SAID_TO_STAY = {
    *("same_on_purpose", "little_done_short", "little_done_once", "grown_back_same"),
    *("flag_holds", "feeling_holds", "seen_first", "near_birth"),
}

pytestmark = [pytest.mark.slow, pytest.mark.sampled]


def lives(kind: str) -> Iterator[tuple[Visit, ...]]:
    """One life at a time: all of them, each with every plan of its days, fill the memory."""
    first = FIRST.get(kind, 0)
    numbers = (*range(first, first + PEOPLE), *BESIDES.get(kind, ()))
    return (tuple(lived(kind, number)) for number in dict.fromkeys(numbers))


def sizes(routine: Routine) -> dict[str, str]:
    return {item.exercise_id: item.dose.model_dump_json() for item in routine.items}


def check_open_flags(before: Visit, now: Visit) -> None:
    if not set(now.open_flags.values()) & {"E", "S", "D"}:
        return
    level = "E" if "E" in now.open_flags.values() else "S"
    assert set(now.plan.routine.exercise_ids) <= set(load_care_first()[level].items)
    assert now.plan.progression.steps == before.plan.progression.steps


def check_growth(before: Visit, now: Visit) -> None:
    then, state = before.plan.progression, now.plan.progression
    came_back = then.shrunk_from.keys() - state.shrunk_from.keys()
    grown = {
        key for key, step in state.steps.items() if step > then.steps.get(key, 0) and step > 0
    } - came_back
    harder = state.mastered - then.mastered
    walks = (grown | harder) & set(load_selection().walks)
    assert len((grown | harder) - walks) <= load_pacing().grow_per_week
    assert len(walks) <= 1
    check_walks(walks, before, now)
    for key in grown - walks:
        check_one_step(key, before, now)
    if grown | harder:
        assert state.week == then.week + 1, "grows at a weekly look only"
        assert state.since_break % load_selection().deload_every, "not in a lighter week"
        assert not now.open_flags, "not past an open flag"
        assert now.plan.routine.phase <= before.plan.routine.phase, "not with a new stage"
        assert len(now.plan.routine.items) <= len(before.plan.routine.items), "not with more moves"


def check_one_step(key: str, before: Visit, now: Visit) -> None:
    """What is shown is one step more than what was reached, whatever the minutes made of it."""
    reached = before.plan.progression.reached.get(key)
    item = next(one for one in now.plan.routine.items if one.exercise_id == key)
    fills = now.before.minutes > before.before.minutes  # more minutes were asked for
    if reached and not fills and now.plan.routine.phase > 0:
        plan = plan_for(load_exercises()[key], codes_for(now.inputs), now.inputs.age)
        more = one_more(Dose(**reached), plan.goal)
        assert work_seconds(item.dose) <= work_seconds(more or Dose(**reached)), key


def check_walks(walks: set[str], before: Visit, now: Visit) -> None:
    """A walk gets longer by a fifth at most, or by a minute (clinical 7.5)."""
    codes, age = codes_for(now.inputs), now.inputs.age
    for key in walks:
        plan = plan_for(load_exercises()[key], codes, age)
        then = dose_at(plan, max(before.plan.progression.steps.get(key, 0), 0)).minutes or 0
        longer = dose_at(plan, now.plan.progression.steps[key]).minutes or 0
        assert longer <= max(then * 1.2, then + 1), key


def with_way_again(now: Visit) -> PlanInputs:
    """The inputs by which it was planned: a way of moving may be open again at little pain."""
    first = Progression(started=now.day, week_began=now.day, seen=now.day)
    told = with_told_days(now.before.progression or first, now.inputs, now.before, now.day)
    state = with_settled_pain(told, now.inputs, now.before, now.day)
    return as_planned(now.inputs, now.before, state, now.day)


def check_doses(now: Visit) -> None:
    steps = now.plan.progression.steps
    codes = set(codes_for(with_way_again(now)))
    for item in now.plan.routine.items:
        exercise = load_exercises()[item.exercise_id]
        assert not set(exercise.exclude) & codes
        step = max(steps.get(item.exercise_id, 0), 0)
        plan = plan_for(exercise, codes | now.inputs.findings, now.inputs.age)
        most = dose_at(plan, step)
        reps = max((dose_at(plan, one).reps or 0 for one in range(step + 1)), default=0)
        most = most.model_copy(update={"reps": reps or None})  # a round more has fewer in each
        for key in ("reps", "hold_s", "minutes", "metres"):
            held = max(item.dose.hold_s or 0, exercise.dose.goal.hold_s or 0)
            if key == "reps" and held >= 10:
                continue  # how often something is held is fitted to the minutes
            assert (getattr(item.dose, key) or 0) <= max(
                getattr(most, key) or 0,
                getattr(exercise.dose.settle or most, key) or 0,
                key == "reps",
            ), (item, key)


def check_explained(before: Visit, now: Visit) -> None:
    earlier, later = sizes(before.plan.routine), sizes(now.plan.routine)
    different = {key for key in earlier.keys() | later.keys() if earlier.get(key) != later.get(key)}
    said = {one.exercise_id for one in now.plan.changes}
    assert different <= said
    assert said, "something is always said"
    for one in now.plan.changes:
        assert one.say
        assert "{" not in one.say
        assert copy_lint(one.say) == []
        if one.kind == "out":
            assert one.exercise_id not in later, one
        if one.kind in ("in", "more", "less"):
            assert one.exercise_id in later, one


def check_amounts_have_the_right_reason(before: Visit, now: Visit) -> None:
    """Less in one round is only more again for a reason that says so."""
    earlier = {item.exercise_id: item.dose for item in before.plan.routine.items}
    for one in now.plan.changes:
        if one.rule in ("ready", "shrink_over", "shrink", "shrunk_with_others"):
            item = next(
                (i for i in now.plan.routine.items if i.exercise_id == one.exercise_id), None
            )
            if item is not None and one.exercise_id in earlier and one.kind == "more":
                assert larger(earlier[one.exercise_id], item.dose), one
            if item is not None and one.exercise_id in earlier and one.kind == "less":
                assert larger(item.dose, earlier[one.exercise_id]), one


def check_flare(now: Visit) -> None:
    if now.plan.flare is not None:
        assert now.plan.routine.phase == 0
        assert now.plan.flare.screen_first


def check_small_plan(now: Visit) -> None:
    if now.plan.asks_barrier:
        assert len(now.plan.routine.items) <= load_pacing().fewer_items


def check_long_away(before: Visit, now: Visit) -> None:
    if (now.day - before.day).days >= load_weekly_rules().break_days:
        assert not now.plan.progression.fewer or before.plan.progression.fewer, "no reproach"


def check_never_the_same_for_ever(visits: tuple[Visit, ...]) -> None:
    run = 1
    weeks = [one for one in visits if any(c.rule == "week_on" for c in one.plan.changes)]
    for before, now in pairwise(weeks):
        between = [one for one in visits if before.day <= one.day <= now.day]
        same = len({one.plan.routine.fingerprint for one in between}) == 1
        run = run + 1 if same else 1
        if run > load_weekly_rules().same_weeks + 1:
            assert SAID_TO_STAY & {one.rule for one in now.plan.changes}


@pytest.mark.parametrize("kind", KINDS)
def test_twelve_weeks_keep_every_rule(kind: str) -> None:
    seen: set[str] = set()
    for visits in lives(kind):
        for before, now in pairwise(visits):
            check_open_flags(before, now)
            check_growth(before, now)
            check_doses(now)
            check_explained(before, now)
            check_amounts_have_the_right_reason(before, now)
            check_flare(now)
            check_small_plan(now)
            check_long_away(before, now)
            seen.update(one.rule for one in now.plan.changes)
        check_never_the_same_for_ever(visits)
    expected = {
        "adherent": {"ready", "lighter_week", "phase_up"},
        "irregular": {"little_done", "grown_back"},
        "flaring": {"flare", "flare_over", "came_back"},
        "new_sign": {"flag", "flag_over", "flag_holds"},
        "vanishing": {"away", "little_done"},
    }
    assert expected[kind] <= seen, "what this kind of person is there for has happened"
