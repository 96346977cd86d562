"""Days practised and how moves went, in the records: kept, put right, taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.clock import utc_now
from bot.conversation.course.days_alone import days_alone, days_too_many
from bot.records import (
    AnsweredCheckIn,
    LoggedSession,
    PersonRecords,
)


def keep_days(records: PersonRecords, answered: AnsweredCheckIn, window: int) -> None:
    """Keep a check-in; days practised alone that it tells of are sessions like those done here.

    `window` is how many days it looks back on, today not counted.
    """
    records.keep_check_in(answered)
    log_days(records, answered.days_done or 0, window)


def put_days_right(records: PersonRecords, told: int, window: int) -> None:
    """Let so many days of the window be practised; what was done here stays."""
    today, done = utc_now().date(), [one for one in records.sessions() if one.done]
    here = {one.started.date() for one in done if one.feedback}
    alone = {one.started.date(): one.started for one in done if not one.feedback}
    own = alone.keys() - here
    over = days_too_many(told, window, today, here | own, own)
    records.drop_sessions([alone[day] for day in over])
    log_days(records, told, window)


def put_report_right(records: PersonRecords, moves: Sequence[str], went: str) -> None:
    """Let moves of the newest session that was reported on be done, and have gone so.

    Where none was it is the newest of those that were practised alone.
    """
    sessions = records.sessions()
    newest = next((one for one in reversed(sessions) if one.feedback), None)
    newest = newest or next(reversed(sessions), None)
    if newest is None:
        return
    done = tuple(dict.fromkeys((*newest.done, *moves)))
    feedback = {**newest.feedback, **dict.fromkeys(moves, went)}
    records.log_session(replace(newest, done=done, feedback=feedback))


def log_days(
    records: PersonRecords, told: int, window: int, *, today: bool = False, dated: bool = False
) -> None:
    """Let days practised alone be sessions like those done here, and today where it is told.

    A number of days counts today where it was told of before; a day that is `dated` does not.
    """
    routine = records.routine()
    if routine is None:
        return
    now, done = utc_now(), [one for one in records.sessions() if one.done]
    known = {one.started.date() for one in done}
    alone = any(one.started.date() == now.date() and not one.feedback for one in done)
    days = days_alone(told, window, now.date(), known, told_of_today=alone and not dated)
    if today and now.date() not in known:
        records.log_session(LoggedSession(now, done=routine.exercises))
    for day in days:
        records.log_session(LoggedSession(now - (now.date() - day), done=routine.exercises))
