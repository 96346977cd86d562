"""What may be in a plan is decided at the weekly look, and not by one point of pain."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.routine.returns.next_routine import next_from
from bot.routine.situation.codes import codes_for
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.settled import opened_by, with_settled, with_settled_pain
from tests.examples import sampled
from tests.routine.returning import NOTHING, START, day, kept
from tests.routine.test_everyone import someone

FIRST = Progression(started=START, week_began=START, seen=START)
TILTS = PlanInputs(regions=("neck",), worse_with=("tilting_head",), minutes=8)


def settled(pains: list[int], look_every: int = 7) -> list[int | None]:
    """The settled pain of each of these days."""
    state, history, found = FIRST, KeptHistory("x"), []
    for n, pain in enumerate(pains):
        history = replace(history, pain=(*history.pain, Rating(day(n), pain)))
        state = with_settled_pain(state, replace(TILTS, nrs=pain), history, day(n))
        if n and n % look_every == 0:
            state = replace(state, week_began=day(n))
        found.append(state.settled_nrs)
    return found


@pytest.mark.parametrize(
    ("pains", "wanted", "reason"),
    [
        ([4, 5, 4, 3, 4], [4, 4, 4, 4, 4], "a point to and fro"),
        ([4, 6, 4, 4], [4, 6, 4, 4], "two points up at once, and down as the last days are"),
        ([5, 6, 5, 5], [5, 6, 6, 6], "6 closes hard holds until the weekly look"),
        ([4, 3, 3, 3, 3, 3, 3, 3], [4, 4, 4, 4, 4, 4, 4, 3], "a point less at the weekly look"),
    ],
)
def test_settled_pain_changes_at_the_look_or_by_two_points(
    pains: list[int], wanted: list[int], reason: str
) -> None:
    assert settled(pains) == wanted, reason


@pytest.mark.parametrize(
    ("pain", "opened", "holds", "reason"),
    [
        (2, frozenset(), False, "it opens at 2"),
        (3, frozenset(), True, "and not at 3"),
        (3, frozenset({"TILT"}), False, "what is open closes at two points over"),
        (4, frozenset({"TILT"}), True, "these are two"),
    ],
)
def test_a_code_opens_and_closes_two_points_apart(
    pain: int, opened: frozenset[str], holds: bool, reason: str
) -> None:
    state = replace(FIRST, settled_nrs=pain, opened=opened)
    inputs = with_settled(replace(TILTS, nrs=pain), state)
    assert ("TILT" in codes_for(inputs)) is holds, reason
    assert ("TILT" in opened_by(inputs)) is not holds, reason


def test_hard_holds_come_back_two_points_under_what_closed_them() -> None:
    limit = load_exclusions()["HIGH"].follows.nrs_from
    assert limit is not None
    closed = replace(FIRST, settled_nrs=limit - 1)
    again = replace(FIRST, settled_nrs=limit - 2)
    for state, holds in ((closed, True), (again, False)):
        inputs = with_settled(replace(TILTS, nrs=state.settled_nrs), state)
        assert ("HIGH" in codes_for(inputs)) is holds


@pytest.mark.slow
@pytest.mark.sampled
def test_no_move_comes_or_goes_between_two_looks_by_a_point_of_pain() -> None:
    for number in range(sampled(300, 4)):
        chance = random.Random(number)
        inputs = replace(someone(chance), level="none")
        low = chance.choice((1, 2, 3, 4))
        history, plans = KeptHistory(f"p{number}", minutes=inputs.minutes), []
        for n in range(50):
            now = replace(inputs, nrs=low + chance.choice((0, 1)))
            history = replace(history, pain=(*history.pain, Rating(day(n), now.nrs or 0)))
            plan = next_from(history, now, NOTHING, day(n))
            plans.append((n, plan))
            history = kept(history, plan)
            ids = plan.routine.exercise_ids
            done = DoneSession(day(n), ids, dict.fromkeys(ids, "right"), now.nrs, now.nrs)
            history = replace(history, sessions=(*history.sessions, done))
        for (_, before), (n, after) in pairwise(plans):
            if after.is_weekly_look or n < 14:
                continue
            assert set(before.routine.exercise_ids) == set(after.routine.exercise_ids), (number, n)
