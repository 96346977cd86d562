"""A routine that a move's pain put aside is called that, and never "not there yet"."""

from __future__ import annotations

from typing import Any

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import LOW, shown

WAITS, NONE_YET = "not lost", "no routine yet"


def _said(text: str, values: dict[str, Any]) -> str:
    draft = plan_turn(situation(text, values, "show_routine", 0.9))
    return " ".join((*draft.acknowledged, str(draft.values.get(slots.ACKNOWLEDGED) or "")))


def test_routine_waits_where_a_move_made_pain_travel() -> None:
    hurt = plan_turn(situation("ouch, that hurts my hip", shown("low", True), "hurts", 0.9))
    spread = plan_turn(situation("yes, into my thigh", hurt.values, "affirm", 0.9))
    assert spread.values.get(slots.ROUTINE) is None
    said = _said("show my routine", spread.values)
    assert WAITS in said
    assert NONE_YET not in said


def test_routine_is_not_there_yet_before_the_first() -> None:
    early = {**LOW, slots.ASKED: "side", slots.SCREEN_NERVES: None, slots.SCREEN_GENERAL: None}
    said = _said("show my routine", early)
    assert WAITS not in said
