"""Check-ins are kept answer by answer; one that was left half way is gone on with."""

from __future__ import annotations

from typing import Any

import pytest

from bot.records import AnsweredCheckIn, PersonRecords, WorseTold
from tests.records.clock import SetClock

LEFT: dict[str, Any] = {"open": ["done"], "answers": {"pain": 4}, "last": 5, "window": None}


def test_check_in_left_open_is_no_answered_one(agreed: PersonRecords) -> None:
    agreed.keep_check_in(AnsweredCheckIn(7, 4, left_open=LEFT))
    assert agreed.last_check_in_day() is None
    assert [one.nrs for one in agreed.pain_ratings()] == [4]
    left = agreed.left_check_in()
    assert left is not None
    assert (left.due_day, dict(left.left_open)) == (7, LEFT)


@pytest.mark.parametrize(
    ("days", "nrs", "ratings", "reason"),
    [
        (0, 3, [3], "put right on the same day: one rating"),
        (2, 3, [4, 3], "of another day: that of then stays"),
    ],
)
def test_check_in_gone_on_with_is_one(
    days: int, nrs: int, ratings: list[int], reason: str, agreed: PersonRecords, clock: SetClock
) -> None:
    number = agreed.set_activity("carry the shopping")
    worse = WorseTold(None, None, "unsure")
    agreed.keep_check_in(AnsweredCheckIn(7, 4, {number: 6}, "yes", worse=worse, left_open=LEFT))
    clock.pass_time(days=days)
    scores = {number: 7} if days else {number: 5}
    agreed.keep_check_in(AnsweredCheckIn(7, nrs, scores, "yes", 5, WorseTold("P01", 2, "no")))

    assert [one.nrs for one in agreed.pain_ratings()] == ratings, reason
    assert [score for _, score in agreed.activities()[0].scores] == ([6, 7] if days else [5])
    (event,) = agreed.adverse_events()
    assert (event.exercise, event.hours, event.spread) == ("P01", 2, "no"), reason
    assert agreed.left_check_in() is None
    assert agreed.last_check_in_day() == 7


def test_check_in_that_takes_back_what_got_worse_leaves_no_event(agreed: PersonRecords) -> None:
    agreed.keep_check_in(AnsweredCheckIn(7, 4, {}, "yes", worse=WorseTold("P01"), left_open=LEFT))
    agreed.keep_check_in(AnsweredCheckIn(7, 4, {}, "no"))
    assert agreed.adverse_events() == ()


def test_check_in_of_another_day_touches_none_before(
    agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.keep_check_in(AnsweredCheckIn(7, 4, {}, "yes", worse=WorseTold("P01"), left_open=LEFT))
    clock.pass_time(days=7)
    agreed.keep_check_in(AnsweredCheckIn(14, 3, {}, "no"))
    assert [one.exercise for one in agreed.adverse_events()] == ["P01"]
    assert [one.nrs for one in agreed.pain_ratings()] == [4, 3]
    assert agreed.left_check_in() is None


def test_check_in_left_open_holds_no_words(agreed: PersonRecords) -> None:
    told = {**LEFT, "answers": {"pain": "it is bad today"}}
    with pytest.raises(ValueError, match="only ids"):
        agreed.keep_check_in(AnsweredCheckIn(7, 4, left_open=told))


def test_check_in_left_open_moves_to_another_installation(
    agreed: PersonRecords, records: Any
) -> None:
    agreed.keep_check_in(AnsweredCheckIn(7, 4, left_open=LEFT))
    exported = agreed.export()
    agreed.delete()
    records.restore(exported)
    left = agreed.left_check_in()
    assert left is not None
    assert dict(left.left_open) == LEFT


def test_check_in_of_an_export_before_it_was_kept_so_is_answered(
    agreed: PersonRecords, records: Any
) -> None:
    agreed.keep_check_in(AnsweredCheckIn(7, 4))
    exported = agreed.export()
    for row in exported["tables"]["check_in"]:
        del row["left_open"]
    agreed.delete()
    records.restore(exported)
    assert agreed.last_check_in_day() == 7
