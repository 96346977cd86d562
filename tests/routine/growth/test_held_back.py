"""Nothing is added while somebody is too sore, or is to be seen first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine.returns.next_routine import next_from
from tests.routine.lived import LIBRARY, LOW, lived, said_of
from tests.routine.returning import day


def test_nothing_that_trains_comes_or_grows_at_six() -> None:
    days = lived(replace(LOW, nrs=6), [6, 6, 6, 6])
    first = days[0][1].routine
    for number, plan, _ in days[1:]:
        trains = {one for one in plan.routine.exercise_ids if LIBRARY[one].kind == "strength"}
        assert trains <= set(first.exercise_ids), number
        assert plan.routine.phase <= first.phase, number
        assert plan.routine.session_minutes <= first.session_minutes + 0.1, number


def test_it_is_said_once_a_week_and_that_it_is_over() -> None:
    days = lived(replace(LOW, nrs=6), [6, 6, 4, 4])
    assert [n for n, plan, _ in days if "too_sore" in said_of(plan)][:2] == [1, 8]
    over = [n for n, plan, _ in days if "held_over" in said_of(plan)]
    assert len(over) == 1
    assert 14 <= over[0] <= 17


@pytest.mark.parametrize("pain", [2, 3])
def test_somebody_in_little_pain_grows_as_before(pain: int) -> None:
    days = lived(replace(LOW, nrs=pain), [pain] * 3)
    assert any({"ready", "ready_in_three"} & said_of(plan) for _, plan, _ in days)
    assert not any("too_sore" in said_of(plan) for _, plan, _ in days)


def test_more_minutes_wait_while_it_is_so_sore() -> None:
    *_, (_, plan, history) = lived(replace(LOW, nrs=6), [6])
    history = replace(history, minutes=20, progression=plan.progression)
    history = replace(history, last_routine=plan.routine.items)
    more = next_from(history, replace(LOW, nrs=6, minutes=20), {}, day(7))
    assert more.routine.minutes == 8
    assert "minutes_wait" in said_of(more)
