"""What is kept of a session: which moves were done, how each went, pain before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.session.done_so_far import COUNTED, began_today, left_open
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.records import LoggedSession

DOSE, HOW = "dose", "how"


def session_log(values: Mapping[str, Any], now: datetime) -> LoggedSession:
    """Return the session so far; a pain that was left out is None.

    It is kept after each exercise under the moment it began, so that a newer log takes its place.
    """
    began = values.get(slots.SESSION_BEGAN)
    started = datetime.fromisoformat(began) if began else now
    feedback: dict[str, str] = values.get(slots.FEEDBACK) or {}
    rating = values.get(slots.RATING)
    counted = [move for move, said in feedback.items() if said in COUNTED]
    return LoggedSession(
        started=started,
        ended=now if current_item(values) is None else None,
        done=tuple(dict.fromkeys((*done_today(values), *counted))),
        feedback=feedback,
        nrs_before=pain_before(values),
        nrs_after=rating if rating is not None and rating >= 0 else None,
    )


def done_today(values: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return what was done today by its id, of lists of before too: the amount, and how it went."""
    return dict(values.get(slots.DONE_TODAY) or {})


def not_done(values: Mapping[str, Any]) -> dict[str, bool]:
    """Return the ids behind which a session went on without them.

    True where it was said: it hurt, or was skipped.
    """
    routine, noted = routine_of(values), values.get(slots.FEEDBACK) or {}
    if routine is None or values.get(slots.TOGETHER) != "now":
        return {}
    behind = items_today(routine)[: int(values.get(slots.EXERCISE) or 0)]
    moves = [item.exercise_id for item in behind]
    return {move: move in noted for move in moves if noted.get(move) not in COUNTED}


def done_after(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Return what was done today once a turn is over; what was put right is left out.

    A session that begins behind one that was closed counts anew.
    """
    was, noted = (one.get(slots.FEEDBACK) or {} for one in (before, now))
    again = bool(before.get(slots.CLOSED)) and not now.get(slots.CLOSED) and not noted
    done = {} if again else done_today(now)
    lists = [one for one in map(routine_of, (now, before)) if one is not None]
    items = {one.exercise_id: one for listed in reversed(lists) for one in listed.items}
    for move, how in noted.items():
        if how in COUNTED and (was.get(move) != how or move not in done):
            dose = items[move].dose_text if move in items else done.get(move, {}).get(DOSE, "")
            done[move] = {DOSE: dose, HOW: how}
    for move in was if noted else ():
        if move not in noted:
            done.pop(move, None)
    return done


def pain_before(values: Mapping[str, Any]) -> int | None:
    """Return the pain before the session, where it was told today; what is older is of then."""
    nrs = facts_of(values).nrs
    if values.get(slots.SESSION_PAIN) is not None and values.get(slots.TOGETHER) == "now":
        nrs = int(values[slots.SESSION_PAIN])
    return _of_today(values, nrs)


def pain_today(values: Mapping[str, Any]) -> int | None:
    """Return the pain as it was last told before a session today; None where it was not."""
    under_way = pain_to_be_kept(values)
    return _of_today(values, facts_of(values).nrs if under_way is None else under_way)


def pain_to_be_kept(values: Mapping[str, Any]) -> int | None:
    """Return the pain told in a check-in that is under way: it is kept once all is answered."""
    due = values.get(slots.DUE) or {}
    answered = due.get("answers", {}).get(PAIN)
    return int(answered) if answered is not None and due.get("open") else None


def pain_now(values: Mapping[str, Any]) -> int | None:
    """Return the pain as it was told last today, behind a session too."""
    after = values.get(slots.RATING)
    return int(after) if after is not None and after >= 0 else pain_today(values)


def _of_today(values: Mapping[str, Any], nrs: int | None) -> int | None:
    asked = (values.get(slots.DUE) or {}).get("answers", {}).get(PAIN) is not None
    then = (values.get(slots.RETURNING) or {}).get(PAIN_THEN)
    return nrs if asked or nrs != then else None


def session_is_over(values: Mapping[str, Any]) -> bool:
    """Whether a session that was begun has come to its end."""
    return values.get(slots.TOGETHER) == "now" and values.get(slots.CLOSED) == "done"


def is_done_today(values: Mapping[str, Any], now: datetime) -> bool:
    """Whether the session of today is over, and nothing of it is left to go on with."""
    return session_is_over(values) and began_today(values, now) and not left_open(values, now)


def moves_are_through(values: Mapping[str, Any]) -> bool:
    """Whether a session has come behind its last move, closed or not."""
    begun = values.get(slots.TOGETHER) == "now" and bool(values.get(slots.FEEDBACK))
    return begun and current_item(values) is None


def is_under_way(values: Mapping[str, Any]) -> bool:
    """Whether a session has begun and has not been closed."""
    return bool(values.get(slots.FEEDBACK)) and not values.get(slots.CLOSED)
