"""What is on record is told in numbers: the days of the last week, and today's session."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.requests.asked_kinds import answer_of_kind
from bot.conversation.session.session import items_today, routine_of
from bot.routine.kept_history import DoneSession, KeptHistory
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown


def _answer(kind: str, values: dict[str, Any]) -> str:
    answer = answer_of_kind(Draft.of(situation("so?", values)), f"own_plan/{kind}", "so?")
    assert answer is not None
    return answer.words


@pytest.mark.parametrize(
    ("ago", "says", "reason"),
    [
        ((0, 2, 4), "On 3 of the last 7 days", "each day that is kept"),
        ((1, 1), "On 1 of the last 7 days", "two sessions of one day are one"),
        ((6, 7), "On 1 of the last 7 days", "the day a week ago is of the week before"),
        ((9,), "On 0 of the last 7 days", "nothing in the last seven days"),
    ],
)
def test_own_record_counts_the_days_of_the_last_week(
    ago: tuple[int, ...], says: str, reason: str
) -> None:
    today = today_of(Draft.of(situation("so?")))
    kept = tuple(DoneSession(today - timedelta(days=n), ("bridge",)) for n in sorted(ago)[::-1])
    values = {slots.WEEKS: Weeks(KeptHistory("ann", sessions=kept)).as_dict()}
    assert says in _answer("days_of_the_week", values), reason


def test_own_record_says_where_no_day_is_kept() -> None:
    assert "No day of practice" in _answer("days_of_the_week", {})


@pytest.mark.parametrize(
    ("done", "rating", "says", "reason"),
    [
        (0, None, "Nothing is noted", "none is done"),
        (1, None, "You did 1 exercise today", "one, and no pain was told behind it"),
        (2, 3, "Pain before: 5. After: 3.", "both numbers are known"),
    ],
)
def test_own_record_tells_how_the_session_went(
    done: int, rating: int | None, says: str, reason: str
) -> None:
    values = shown("low", True)
    routine = routine_of(values)
    assert routine is not None
    moves = [one.exercise_id for one in items_today(routine)][:done]
    told = {slots.FEEDBACK: dict.fromkeys(moves, "done"), slots.SESSION_PAIN: 5}
    assert says in _answer("how_did_i_do", {**values, **told, slots.RATING: rating}), reason
