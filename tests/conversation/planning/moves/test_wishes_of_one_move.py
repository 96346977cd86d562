"""What is wished of one move is done to that move, and all the others stay as they were."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from bot.conversation.turn import MessagePart
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.text.message_parts import parts_of
from bot.routine import Routine
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import TOLD


def _planned(text: str, values: dict[str, Any] = TOLD) -> Draft:
    parts = tuple(
        MessagePart(text[first:last], first, last, "inform", 0.4) for first, last in parts_of(text)
    )
    return plan_turn(situation(text, values, "inform", 0.4, parts=parts))


def _list(draft: Draft) -> Routine:
    routine = routine_of(draft.values)
    assert routine is not None
    return routine


def _before() -> Routine:
    routine = routine_of(TOLD)
    assert routine is not None
    return routine


@pytest.mark.parametrize(
    ("text", "gone", "position", "reason"),
    [
        ("instead of the {0}, something standing?", 0, "stand", "asked as a question"),
        ("swap the {1} for one I can do standing", 1, "stand", "swapped"),
        ("I hate the {1}, something sitting instead please", 1, "sit", "with what is disliked"),
    ],
)
def test_wishes_of_one_move_swap_that_move_alone(
    text: str, gone: int, position: str, reason: str, names: list[str]
) -> None:
    before = _before()
    draft = _planned(text.format(*names))
    now = _list(draft)
    assert not draft.setting.place, reason
    was = before.items[gone].exercise_id
    kept = [one.exercise_id for one in before.items if one.exercise_id != was]
    assert [one.exercise_id for one in now.items if one.exercise_id in kept] == kept, reason
    came = next(one for at, one in enumerate(now.items) if at == gone)
    assert came.position == position or came.exercise_id == was, reason


@pytest.fixture
def names() -> list[str]:
    return [load_exercises()[one.exercise_id].name.lower() for one in _before().items]


def test_wishes_of_one_move_make_it_easier_beside_a_question(names: list[str]) -> None:
    draft = _planned(f"make the {names[2]} easier, and how often a week?")
    was, now = _before().items[2], _list(draft).items[2]
    assert now.exercise_id == was.exercise_id
    assert now.dose != was.dose
    assert len(draft.acknowledged) > 1  # the question is answered too


def test_wishes_of_one_move_set_its_rounds(names: list[str]) -> None:
    draft = _planned(f"make the {names[1]} one round from now on?")
    assert _list(draft).items[1].dose.sets == 1
    assert [one.exercise_id for one in _list(draft).items] == [
        one.exercise_id for one in _before().items
    ]


def test_wishes_of_one_move_of_all_are_still_of_all() -> None:
    draft = _planned("I can only do standing ones now")
    assert draft.setting.place == {"standing"}
