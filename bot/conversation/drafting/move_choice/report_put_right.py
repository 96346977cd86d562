"""How moves of the last session went is told anew at a return, and kept with that session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.routine.weeks.kept_history import DoneSession, KeptHistory


def newest_report(sessions: Sequence[DoneSession]) -> DoneSession | None:
    """Return the newest session of which it is known how its moves went."""
    return next((one for one in reversed(sessions) if one.feedback), None)


def put_report_right(draft: Draft, moves: Sequence[str], went: str) -> None:
    """Let the last session that was reported on hold that these moves went so.

    Where none was, days practised alone are sessions too; where no day is known, there was one.
    """
    weeks = weeks_of(draft)
    if not weeks.history.sessions:
        draft.keep("practised", days=1, window=1, today=False, dated=False)
        weeks = replace(weeks, history=_with_yesterday(weeks.history, today_of(draft)))
    draft.keep("report_put_right", moves=list(moves), went=went)
    newest = newest_report(weeks.history.sessions) or weeks.history.sessions[-1]
    sessions = tuple(
        replace(one, feedback={**one.feedback, **dict.fromkeys(moves, went)})
        if one is newest
        else one
        for one in weeks.history.sessions
    )
    history = replace(weeks.history, sessions=sessions)
    draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})


def _with_yesterday(history: KeptHistory, today: date) -> KeptHistory:
    """The days with one before today on which the last plan was done alone."""
    done = tuple(one.exercise_id for one in history.last_routine)
    return replace(history, sessions=(DoneSession(today - timedelta(days=1), done),))
