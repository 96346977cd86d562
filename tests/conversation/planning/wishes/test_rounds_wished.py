"""Fewer rounds of the move that is up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation


def _values(sets: int) -> dict[str, Any]:
    items = [{**one} for one in SESSION[slots.ROUTINE]["items"]]
    items[1] = {**items[1], "dose": {**items[1]["dose"], "sets": sets}}
    routine = {**SESSION[slots.ROUTINE], "items": items}
    return {**SESSION, slots.ROUTINE: routine, slots.ASKED: slots.EXERCISE_FEEDBACK}


@pytest.mark.parametrize(
    ("text", "before", "after", "reason"),
    [
        ("Make it two rounds from now on?", 3, 2, "a wish with a mark"),
        ("can we do only two sets next time", 3, 2, "sets"),
        ("make it three rounds", 2, 2, "no more than it may have now"),
        ("one set from now on, did it. next", 3, 1, "without a verb"),
        ("one set next time please", 3, 1, "of the next time"),
        ("did one set from the list", 3, 3, "told, with a word of where"),
        ("did two rounds", 3, 3, "told, and not wished"),
        ("one round less please", 3, 2, "one fewer than it has"),
        ("could do with one more round", 1, 2, "one more than it has"),
        ("one more round and I'm done", 2, 2, "told of what is to come"),
    ],
)
def test_rounds_wished(text: str, before: int, after: int, reason: str) -> None:
    told = situation(text, _values(before), "inform", 0.4)
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    dose = draft.values[slots.ROUTINE]["items"][1]["dose"]
    assert dose.get("sets", 1) == after, reason


def test_rounds_wished_beside_how_it_went() -> None:
    told = situation(
        "Faded, was muscle. Make it two rounds from now on?", _values(3), "inform", 0.4
    )
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    assert "done" in (draft.values[slots.FEEDBACK] or {}).values()
    assert [most for _move, most in draft.setting.rounds] == [2], "no more in the weeks to come"


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("make it two rounds today", 0, "of this day alone"),
        ("make it two rounds from now on", 2, "of the weeks"),
    ],
)
def test_rounds_wished_hold_as_long_as_is_said(text: str, kept: int, reason: str) -> None:
    told = situation(text, _values(3), "inform", 0.4)
    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))
    assert [most for _move, most in draft.setting.rounds] == ([kept] if kept else []), reason
