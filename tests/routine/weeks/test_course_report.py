from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.routine.weeks.course_report import course_report
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating
from bot.routine.weeks.progression import Progression

START = date(2026, 1, 5)


def day(number: int) -> date:
    return START + timedelta(days=number)


def with_days(*days: int) -> KeptHistory:
    return KeptHistory(
        "somebody",
        progression=Progression(START, START, START),
        sessions=tuple(DoneSession(day(n), ("P01",)) for n in days),
    )


@pytest.mark.parametrize(
    ("days", "today", "weeks", "milestone", "reason"),
    [
        ((), 0, (0,), None, "the first day"),
        ((0, 1, 1), 3, (2,), None, "two sessions on a day are one day"),
        ((0, 6), 7, (2, 0), "One week of practice done.", "a week with practice is over"),
        ((0, 6), 14, (2, 0, 0), None, "a week without is no milestone"),
        ((0, 7, 14, 21), 28, (1, 1, 1, 1, 0), "Four weeks of practice done.", "four"),
        (
            (0, 7, 14, 28),
            35,
            (1, 1, 1, 0, 1, 0),
            "Four weeks of practice done.",
            "four with one between",
        ),
        ((0, 7), 14, (1, 1, 0), None, "two weeks are none"),
    ],
)
def test_course_report_counts_days_and_weeks(
    days: tuple[int, ...], today: int, weeks: tuple[int, ...], milestone: str | None, reason: str
) -> None:
    report = course_report(with_days(*days), day(today))
    assert report.weeks == weeks, reason
    assert (report.milestone or "").startswith(milestone or "\0") is bool(milestone), reason


@pytest.mark.parametrize(
    ("pain", "scores", "said"),
    [
        ((), (), ["You have not practised yet, and you can begin today."]),
        ((7,), (3,), ["You have not practised yet, and you can begin today."]),
        (
            (7, 6, 4),
            (3, 6),
            ["What you want to do again went from 3 to 6."],
        ),
    ],
)
def test_course_report_says_what_changed(
    pain: tuple[int, ...], scores: tuple[int, ...], said: list[str]
) -> None:
    history = KeptHistory(
        "somebody",
        pain=tuple(Rating(day(n), value) for n, value in enumerate(pain)),
        activities={"1": tuple(Rating(day(n), value) for n, value in enumerate(scores))},
    )
    sentences = course_report(history, day(9)).sentences
    assert [one for one in said if not any(s.startswith(one) for s in sentences)] == []
