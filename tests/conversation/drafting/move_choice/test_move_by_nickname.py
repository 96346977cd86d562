"""A nickname or a description means a move that somebody has had, or none."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname, move_nicknamed
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks


def _draft() -> Draft:
    values = {**COMES, slots.WEEKS: weeks().as_dict(), slots.ROUTINE: None}
    return Draft.of(situation("hello", values, "inform", 0.4))


@pytest.mark.parametrize(
    ("thing", "move", "reason"),
    [
        ("the rocking one", "M01", "an ending"),
        ("the rolls", "M02", "a plural"),
        ("the plank", None, "of no list"),
        ("the pelvic thing", "M01", "another"),
    ],
)
def test_move_by_nickname_finds_what_was_had(thing: str, move: str | None, reason: str) -> None:
    known = [one.exercise_id for one in weeks().history.last_routine]
    expected = move if move in known else None
    assert move_by_nickname(_draft(), thing) == expected, reason


def test_move_by_nickname_of_a_question_needs_a_word_for_a_move() -> None:
    draft = _draft()
    assert move_nicknamed(draft, "is the last one lying down?") is None
    assert move_nicknamed(draft, "is sitting bad for me?") is None
