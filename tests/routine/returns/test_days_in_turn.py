"""A and B days: strength that is split is done in turn, by what was practised."""

from __future__ import annotations

import pytest

from bot.routine.returns.next_routine import next_from
from tests.routine.people import with_pattern
from tests.routine.returning import NOTHING, begun, day, kept, practised


@pytest.mark.parametrize(
    ("minutes", "todays"),
    [
        pytest.param(20, "ABABA", id="strength is split over two days, done in turn"),
        pytest.param(8, "AAAAA", id="one session for every day has no other day"),
    ],
)
def test_days_in_turn_alternate_with_what_was_practised(minutes: int, todays: str) -> None:
    inputs = with_pattern("D1", phase=2, minutes=minutes)
    history, plan = begun(inputs)
    told = plan.routine.today
    for number in range(4):
        history = practised(history, range(number, number + 1))
        plan = next_from(history, inputs, NOTHING, day(number + 1))
        history = kept(history, plan)
        told += plan.routine.today
    assert told == todays
