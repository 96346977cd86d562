"""A place that was wished for one move is taken from all the others again."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import TOLD


def _all_standing() -> dict[str, Any]:
    draft = plan_turn(situation("everything standing please", TOLD))
    assert draft.setting.place == {"standing"}
    return {**draft.values, slots.ASKED: slots.TOGETHER}


def _moves(values: dict[str, Any]) -> list[str]:
    routine = routine_of(values)
    assert routine is not None
    return [one.exercise_id for one in items_today(routine)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("only the {move} swapped, not all standing", "which one, and not all"),
        ("no, I only meant the {move}", "what was meant"),
        ("leave the rest alone, just the {move}", "the rest is named"),
    ],
)
def test_only_for_one_gives_the_others_back(text: str, reason: str) -> None:
    before = _moves(TOLD)
    gone = before[1]
    said = text.format(move=load_exercises()[gone].name.lower())
    draft = plan_turn(situation(said, _all_standing()))
    assert not draft.setting.place, reason
    now = _moves(dict(draft.values))
    assert {*before} - {gone} <= {*now}, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("not all of them hurt", "a report"),
        ("not all day, only when I work", "of a day"),
    ],
)
def test_only_for_one_leaves_the_place_for_other_words(text: str, reason: str) -> None:
    assert plan_turn(situation(text, _all_standing())).setting.place == {"standing"}, reason


def test_only_for_one_leaves_what_the_body_cannot_do() -> None:
    values = {**TOLD, slots.SETTING: {"place": ["no_floor"], "no_positions": ["kneel"]}}
    draft = plan_turn(situation("leave the rest alone, I only meant that one", values))
    assert draft.setting.place == {"no_floor"}
    assert draft.setting.no_positions == {"kneel"}
