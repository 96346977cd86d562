"""On how many days something was done: counted from what is kept, and never from a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.own_plan import about_plan
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.requests.plans_asked import shown
from tests.conversation.weeks_of import weeks

KEPT: dict[str, Any] = {
    "consent": "agreed",
    slots.STORY: "told",
    "regions": ["low_back"],
    slots.WEEKS: weeks().as_dict(),
    slots.MINUTES: 8,
}


def _said(text: str, days: int, **told: Any) -> str | None:
    turn = replace(situation(text, {**KEPT, **told}), now=NOW + timedelta(days=days))
    return about_plan(Draft.of(turn), text)


@pytest.mark.parametrize(
    ("text", "days", "words", "reason"),
    [
        ("how many days this week did I do?", 13, "something on 3 days", "every second day"),
        ("how often have I done it this week?", 13, "something on 3 days", "in other words"),
        ("which days did I miss?", 13, "something on 3 days", "the others are named"),
        ("how many days did I do this week?", 60, "nothing is noted yet", "none for weeks"),
    ],
)
def test_days_done_are_counted(text: str, days: int, words: str, reason: str) -> None:
    assert words in str(_said(text, days)), reason


def test_days_done_are_not_counted_where_no_history_is_kept() -> None:
    said = _said("how many days did I do this week?", 12, consent="no_history")
    assert said is not None
    assert "no history" in said


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("how many days a week should I do this?", "days_asked", "how often it is to be done"),
        ("how many days off do I have?", None, "days that are free"),
        ("how many did I do of 10?", None, "of a move"),
        ("how many days did it hurt?", None, "of the pain"),
        ("how many times do I do that again?", None, "of a move"),
        ("what's the plan tomorrow?", "same_tomorrow", "tomorrow's list, not today's"),
        ("whats the plan for tomorrow", "same_tomorrow", "the same"),
    ],
)
def test_days_done_are_not_what_other_questions_ask(
    text: str, kind: str | None, reason: str
) -> None:
    asked = plan_asked(text)
    assert (asked.id if asked else None) == kind, reason


@pytest.mark.parametrize("text", ["was that enough for today?", "is that enough?"])
def test_enough_behind_the_last_move_is_of_the_day(text: str) -> None:
    done = plan_turn(situation("did all of them", shown("low", True), "done", 0.9)).values
    assert str(about_plan(Draft.of(situation(text, done)), text)).startswith("Yes. Once a day")
    up = shown("low", True)
    assert "The aim is" in str(about_plan(Draft.of(situation(text, up)), text))
