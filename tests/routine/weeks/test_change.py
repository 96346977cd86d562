"""How much two ratings must differ to be called better or worse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.routine.weeks.change import activity_change, pain_change


@pytest.mark.parametrize(
    ("then", "now", "direction", "reason"),
    [
        (7, 5, "better", "2 points"),
        (7, 6, "none", "1 point of 7 is 14 %"),
        (4, 3, "none", "1 point of 4 is 25 %"),
        (3, 2, "better", "1 point of 3 is over 30 %"),
        (1, 0, "better", "all of it"),
        (5, 5, "none", "the same"),
        (3, 4, "worse", "over 30 % more"),
        (4, 5, "none", "25 % more"),
        (4, 6, "worse", "2 points more"),
        (0, 1, "none", "from nothing only points count"),
        (0, 2, "worse", "2 points"),
    ],
)
def test_pain_change(then: int, now: int, direction: str, reason: str) -> None:
    found = pain_change(then, now)
    assert found.direction == direction, reason
    assert ("no clear change" in found.say) is (direction == "none")
    assert str(then) in found.say
    assert str(now) in found.say


@pytest.mark.parametrize(
    ("then", "now", "direction", "size", "reason"),
    [
        ({"a": 3}, {"a": 4}, "none", None, "1 point"),
        ({"a": 3, "b": 3, "c": 3}, {"a": 4, "b": 4, "c": 5}, "better", "small", "4 of 3 is 1.33"),
        ({"a": 3, "b": 3, "c": 3}, {"a": 5, "b": 5, "c": 6}, "better", "medium", "2.33"),
        ({"a": 3, "b": 3, "c": 3}, {"a": 5, "b": 6, "c": 6}, "better", "medium", "2.67 is not 2.7"),
        ({"a": 3}, {"a": 6}, "better", "large", "3"),
        ({"a": 6}, {"a": 4}, "worse", "small", "2 down"),
        ({"a": 3, "b": 9}, {"a": 6}, "better", "large", "what was rated once does not count"),
    ],
)
def test_activity_change(
    then: dict[str, int], now: dict[str, int], direction: str, size: str | None, reason: str
) -> None:
    found = activity_change(then, now)
    assert found is not None
    assert (found.direction, found.size) == (direction, size), reason


def test_activity_change_of_different_activities_is_none() -> None:
    assert activity_change({"a": 3}, {"b": 9}) is None


@given(st.integers(0, 10), st.integers(0, 10))
def test_pain_change_there_and_back_never_both_better(then: int, now: int) -> None:
    assert not pain_change(then, now).direction == pain_change(now, then).direction == "better"
