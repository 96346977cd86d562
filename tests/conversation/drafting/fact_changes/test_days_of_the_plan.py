"""How long the plan has gone on, told in a greeting, is no fact of the pain."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, HOURS, SPREAD
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import COMES, LATER
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START

AT_CHECK_IN = {**COMES, slots.ASKED: slots.CHECK_IN}
IDLE = {**LATER, slots.ASKED: None}
FACTS = ("duration_days", "history_days", "stage", "conditions", "nrs", "age")


def _plan(text: str, values: dict[str, Any], day: int) -> Draft:
    told = situation(text, values)
    return plan_turn(
        replace(
            told, now=NOW.replace(year=START.year, month=START.month, day=START.day) + day * DAY
        )
    )


@pytest.mark.parametrize("values", [AT_CHECK_IN, IDLE], ids=["at the check-in", "nothing asked"])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hello! 12 weeks!", 84),
        ("week 12 already", 83),
        ("hi, 12 weeks today", 86),
        ("hi! 12 weeks today", 84),
        ("hi again, day 14!", 14),
        ("8 weeks in, hello", 56),
        ("Morning. Two weeks down.", 15),
        ("wow, four weeks done", 28),
        ("day 28, here we are", 28),
        ("we're at week 8 now, hi", 57),
        ("hello, 14 days of this already", 14),
    ],
)
def test_days_of_the_plan_change_no_fact(text: str, day: int, values: dict[str, Any]) -> None:
    draft = _plan(text, values, day)
    assert all((draft.values.get(one) or None) == (values.get(one) or None) for one in FACTS)
    assert draft.asked != slots.FLARE
    assert not draft.safety.flags, "12 weeks today is no pregnancy"
    assert not draft.values.get(slots.REMINDER)
    assert not draft.values.get(slots.REMINDER_TIME)
    assert not any(one.startswith(("Changed", "Noted")) for one in draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "day", "fact", "value"),
    [
        ("the pain has been there for 12 weeks now", 84, "duration_days", 84),
        ("hello. I have had this pain for 8 weeks, not 3", 56, "duration_days", 56),
    ],
)
def test_days_of_the_plan_leave_a_length_of_the_pain_one(
    text: str, day: int, fact: str, value: object
) -> None:
    assert _plan(text, IDLE, day).values[fact] == value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 weeks pregnant today", 84),
        ("hi! I'm expecting, 12 weeks today", 84),
        ("20 weeks today", 84),
    ],
)
def test_days_of_the_plan_leave_a_pregnancy_one(text: str, day: int) -> None:
    assert "pregnancy" in _plan(text, IDLE, day).safety.flags


@pytest.mark.parametrize("topic", [HOURS, DONE])
@pytest.mark.parametrize("text", ["two days", "2 days", "for two days"])
def test_days_of_the_plan_leave_an_answer_of_days(text: str, topic: str) -> None:
    """On the second day "two days" answered how long it had stayed worse, and was lost."""
    open_now = {"day": 2, "open": [topic, SPREAD], "days": 2, "answers": {}}
    draft = _plan(text, {**COMES, slots.ASKED: slots.DUE, slots.DUE: open_now}, 2)
    assert draft.values[slots.DUE]["answers"][topic]
