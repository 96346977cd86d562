"""Days that somebody says were done alone: each is kept once, however often it is told."""

from __future__ import annotations

from datetime import date

import pytest

from bot.conversation.course.days_alone import days_alone, days_too_many

TODAY = date(2026, 3, 10)
FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, day) for day in (6, 7, 8, 9))


@pytest.mark.parametrize(
    ("told", "window", "known", "of_today", "kept", "reason"),
    [
        (1, 4, (), False, [MONDAY], "one day, none known"),
        (1, 4, (MONDAY,), False, [], "the same day told again"),
        (1, 4, (FRIDAY,), False, [], "it may be the one that is known"),
        (3, 4, (MONDAY,), False, [SUNDAY, SATURDAY], "two more"),
        (1, 4, (), True, [], "this morning, and then 'on one day', are one"),
        (3, 4, (), True, [MONDAY, SUNDAY], "today is one of the three"),
        (3, 4, (SUNDAY,), True, [MONDAY], "so is a day that was done here"),
        (9, 2, (), False, [MONDAY, SUNDAY], "never more than have gone by"),
        (0, 4, (), True, [], "none"),
    ],
)
def test_days_alone_are_kept_once(
    told: int,
    window: int,
    known: tuple[date, ...],
    of_today: bool,
    kept: list[date],
    reason: str,
) -> None:
    assert days_alone(told, window, TODAY, known, told_of_today=of_today) == kept, reason


def test_days_alone_that_were_none_go_and_what_was_done_here_stays() -> None:
    week = (FRIDAY, SATURDAY, SUNDAY, MONDAY)
    assert days_too_many(2, 4, TODAY, week, week) == [FRIDAY, SATURDAY]
    assert days_too_many(1, 4, TODAY, week, (MONDAY,)) == [MONDAY]
    assert days_too_many(4, 4, TODAY, week, week) == []
