"""How moves of the last session went is told anew at a return, and kept with that session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.routine.weeks.kept_history import DoneSession


def newest_report(sessions: Sequence[DoneSession]) -> DoneSession | None:
    """Return the newest session of which it is known how its moves went."""
    return next((one for one in reversed(sessions) if one.feedback), None)


def put_report_right(draft: Draft, moves: Sequence[str], went: str) -> None:
    """Let the last session that was reported on hold that these moves went so."""
    draft.keep("report_put_right", moves=list(moves), went=went)
    weeks = weeks_of(draft)
    newest = newest_report(weeks.history.sessions)
    sessions = tuple(
        replace(one, feedback={**one.feedback, **dict.fromkeys(moves, went)})
        if one is newest
        else one
        for one in weeks.history.sessions
    )
    history = replace(weeks.history, sessions=sessions)
    draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})
