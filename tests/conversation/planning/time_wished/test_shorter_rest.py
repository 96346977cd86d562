"""A shorter session for today, and a swap that can be left: words of the buttons as they come."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import items_today, routine_of
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import situation

OPEN: dict[str, Any] = {**VALUES, slots.CONSENT: "no_saving", slots.ASKED: slots.TOGETHER}


def moves(values: dict[str, Any]) -> list[str]:
    routine = routine_of(values)
    assert routine is not None
    return [item.exercise_id for item in items_today(routine)]


@pytest.mark.parametrize("text", ["shorter today, please", "make it shorter for today"])
def test_shorter_for_today_leaves_moves_for_another_day(text: str) -> None:
    draft = plan_turn(situation(text, OPEN, "inform", 0.4))
    left = moves(draft.values)
    assert 1 <= len(left) < len(moves(OPEN))
    assert left == moves(OPEN)[: len(left)]
    assert draft.values.get(slots.MINUTES) == OPEN.get(slots.MINUTES)
    assert "Shorter for today. Left for another day:" in " ".join(draft.acknowledged)


@pytest.mark.parametrize("text", ["only 3 minutes today", "3 minutes today please"])
def test_shorter_rest_fits_the_minutes_of_today(text: str) -> None:
    draft = plan_turn(situation(text, {**OPEN, slots.MINUTES: 8}, "inform", 0.4))
    routine, whole = routine_of(draft.values), routine_of(OPEN)
    assert routine is not None
    assert whole is not None
    assert 2 <= round(routine.session_minutes) <= 3
    assert draft.values[slots.MINUTES] == 8
    assert draft.values[slots.WHOLE_PLAN] == whole.as_dict()


def test_shorter_without_a_day_is_of_every_day() -> None:
    draft = plan_turn(situation("shorter please", {**OPEN, slots.MINUTES: 8}, "inform", 0.4))
    assert draft.values[slots.MINUTES] < 8


def test_swap_can_be_left() -> None:
    """Nothing has changed, and the routine is shown again."""
    press = '/choose{"choice": "swap=none"}'
    draft = plan_turn(situation(press, OPEN, "choose"))
    assert moves(draft.values) == moves(OPEN)
    assert "utter_button_from_before" not in [step.action for step in draft.steps]


def test_swap_says_what_came_for_what() -> None:
    routine = routine_of(OPEN)
    assert routine is not None
    old = next(item for item in items_today(routine) if item.swap_ids)
    press = f'/choose{{"choice": "swap={old.exercise_id}"}}'
    draft = plan_turn(situation(press, OPEN, "choose"))
    assert " instead of " in " ".join(draft.acknowledged)
    assert old.exercise_id not in moves(draft.values)
