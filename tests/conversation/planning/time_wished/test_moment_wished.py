"""The moment of the day that is wished for is kept, said back, and stands with the plan."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

TOGETHER: dict[str, Any] = {**SESSION, slots.ASKED: slots.TOGETHER}


def test_moment_wished_is_said_and_stands_with_the_plan() -> None:
    draft = plan_turn(situation("I'll do mine before bed", TOGETHER, "inform", 0.4))
    routine = routine_of(draft.values)
    assert draft.setting.moment is not None
    assert "Noted: your time for it is before bed." in draft.acknowledged
    assert routine is not None
    assert routine.notes[0] == "Your time for it: before bed."
    assert "setting" in [what for what, _ in draft.kept]


def test_moment_wished_anew_takes_the_place_of_the_one_before() -> None:
    before = plan_turn(situation("I'll do mine before bed", TOGETHER, "inform", 0.4)).values
    asked = {**before, slots.ASKED: slots.TOGETHER}
    routine = routine_of(
        plan_turn(situation("I'll do it after lunch", asked, "inform", 0.4)).values
    )
    assert routine is not None
    told = [note for note in routine.notes if note.startswith("Your time for it")]
    assert told == ["Your time for it: after lunch."]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it hurts before bed", "of the pain"),
        ("remind me before bed", "a reminder"),
        ("only 4 minutes this morning", "of today"),
    ],
)
def test_moment_wished_is_none_of_something_else(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, TOGETHER, "inform", 0.4))
    assert draft.setting.moment is None, reason
