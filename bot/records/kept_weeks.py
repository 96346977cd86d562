"""The weeks so far, put together from the records for the rules of progression."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from bot.clock import utc_now
from bot.knowledge.routine.routine_rules import usual_minutes
from bot.records.records import PersonRecords
from bot.records.routines import LoggedSession
from bot.routine.routine import RoutineItem
from bot.routine.weeks.kept_history import (
    DoneSession,
    FlareSpell,
    KeptHistory,
    Rating,
    WorseAfter,
    newest_of_each_day,
)


def kept_history(
    records: PersonRecords, *, minutes: int | None = None, zone: tzinfo = UTC
) -> KeptHistory:
    """Return what is kept of a person's weeks; days are those of the person's own clock.

    `minutes` a day are those of the last routine unless given. Without consent nothing is known.
    Raises `RecordsUnavailable`.
    """
    routine = records.routine()
    progression = records.progression()
    sessions = [_session(one, zone) for one in records.sessions()]
    return KeptHistory(
        person=records.id,
        minutes=minutes or (routine.minutes if routine else usual_minutes()),
        progression=progression,
        last_routine=(
            tuple(RoutineItem.from_dict(item) for item in routine.items)
            if routine and progression
            else ()
        ),
        sessions=tuple(sessions),
        pain=tuple(Rating(_day(one.at, zone), one.nrs) for one in records.pain_ratings()),
        activities={
            str(one.number): newest_of_each_day(
                Rating(_day(at, zone), score) for at, score in one.scores
            )
            for one in records.activities()
        },
        worse_after=tuple(
            WorseAfter(_day(one.at, zone), one.exercise, one.rise, one.hours, one.spread != "no")
            for one in records.adverse_events()
        ),
        flares=tuple(
            FlareSpell(_day(one.began_at, zone), _day(one.ended_at, zone) if one.ended_at else None)
            for one in records.flares()
        ),
    )


def before_newest_flare(records: PersonRecords, *, zone: tzinfo = UTC) -> KeptHistory | None:
    """Return the plan as it stood before a flare that lasts, or was ended today; None without one.

    Raises `RecordsUnavailable`.
    """
    flares = records.flares()
    today = _day(utc_now(), zone)
    if not flares or ((over := flares[-1].ended_at) is not None and _day(over, zone) != today):
        return None
    progression = records.progression(before=flares[-1].began_at)
    routine = records.routine(before=flares[-1].began_at)
    if progression is None or routine is None:
        return None
    items = tuple(RoutineItem.from_dict(item) for item in routine.items)
    return KeptHistory(person=records.id, progression=progression, last_routine=items)


def _session(logged: LoggedSession, zone: tzinfo) -> DoneSession:
    return DoneSession(
        on=_day(logged.started, zone),
        done=logged.done,
        feedback=logged.feedback,
        before=logged.nrs_before,
        after=logged.nrs_after,
        effort=logged.effort,
    )


def _day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()
