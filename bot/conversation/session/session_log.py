"""What is kept of a session: which moves were done, how each went, pain before and after."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.session.session import current_item
from bot.conversation.session.session_feedback import COUNTED
from bot.records import LoggedSession


def session_log(values: Mapping[str, Any], now: datetime) -> LoggedSession:
    """Return the session so far; a pain that was left out is None.

    It is kept after each exercise under the moment it began, so that a newer log takes its place.
    """
    began = values.get(slots.SESSION_BEGAN)
    started = datetime.fromisoformat(began) if began else now
    feedback: dict[str, str] = values.get(slots.FEEDBACK) or {}
    rating = values.get(slots.RATING)
    return LoggedSession(
        started=started,
        ended=now if current_item(values) is None else None,
        done=tuple(key for key, said in feedback.items() if said in COUNTED),
        feedback=feedback,
        nrs_before=pain_before(values),
        nrs_after=rating if rating is not None and rating >= 0 else None,
    )


def pain_before(values: Mapping[str, Any]) -> int | None:
    """Return the pain before the session, where it was told today; what is older is of then."""
    nrs = facts_of(values).nrs
    if values.get(slots.SESSION_PAIN) is not None and values.get(slots.TOGETHER) == "now":
        nrs = int(values[slots.SESSION_PAIN])
    return _of_today(values, nrs)


def pain_today(values: Mapping[str, Any]) -> int | None:
    """Return the pain as it was last told before a session today; None where it was not."""
    due = values.get(slots.DUE) or {}
    answered = due.get("answers", {}).get(PAIN)
    under_way = answered is not None and due.get("open")  # it is a fact once all is answered
    return _of_today(values, answered if under_way else facts_of(values).nrs)


def pain_now(values: Mapping[str, Any]) -> int | None:
    """Return the pain as it was told last today, behind a session too."""
    after = values.get(slots.RATING)
    return int(after) if after is not None and after >= 0 else pain_today(values)


def _of_today(values: Mapping[str, Any], nrs: int | None) -> int | None:
    asked = (values.get(slots.DUE) or {}).get("answers", {}).get(PAIN) is not None
    then = (values.get(slots.RETURNING) or {}).get(PAIN_THEN)
    return nrs if asked or nrs != then else None


def is_under_way(values: Mapping[str, Any]) -> bool:
    """Whether a session has begun and has not been closed."""
    return bool(values.get(slots.FEEDBACK)) and not values.get(slots.CLOSED)
