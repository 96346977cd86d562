"""Days practised that are told before a check-in asks for them, and the time they look back on."""

from __future__ import annotations

from typing import Any

from bot.conversation.course.check_in_steps import DONE, State


def with_days_since(state: State, since: int) -> dict[str, Any]:
    """Return the check-in with the days that were told unasked counted from the last visit.

    `since` is how many days ago that was; more than fit in there are of the whole time asked about.
    """
    told = int(state["answers"].get(DONE) or 0)
    shorter = 0 < told <= since < int(state["days"])
    return {**state, "window": since} if shorter else dict(state)


def window_of(state: State) -> int:
    """Return on how many days before today the days that are told look back."""
    return int(state.get("window") or state["days"])


def days_in(state: State) -> dict[str, int]:
    """Return the days practised that were told so far, with their window; {} where none were."""
    told = int(state["answers"].get(DONE) or 0)
    return {"days": told, "window": window_of(state)} if told else {}
