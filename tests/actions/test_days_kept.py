"""How a move went, put right in the records."""

from __future__ import annotations

from datetime import timedelta

from actions.days_kept import log_days, put_report_right
from bot.clock import utc_now
from bot.records import LoggedSession, PersonRecords
from tests.records import story
from tests.records.conftest import *  # noqa: F403 - its fixtures


def test_report_put_right_lets_a_move_that_hurt_be_done(agreed: PersonRecords) -> None:
    agreed.save_routine(story.ROUTINE)
    began = utc_now() - timedelta(days=2)
    agreed.log_session(
        LoggedSession(began, done=("M01",), feedback={"M01": "done", "M02": "hurts"})
    )

    put_report_right(agreed, ["M02"], "done")

    (kept,) = agreed.sessions()
    assert kept.feedback == {"M01": "done", "M02": "done"}
    assert kept.done == ("M01", "M02")


def test_report_put_right_goes_to_days_practised_alone_where_none_was_reported_on(
    agreed: PersonRecords,
) -> None:
    agreed.save_routine(story.ROUTINE)
    log_days(agreed, 2, 2)

    put_report_right(agreed, ["M02"], "too_hard")

    older, newest = agreed.sessions()
    assert (older.feedback, newest.feedback) == ({}, {"M02": "too_hard"})
