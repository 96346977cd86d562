"""A remark about one move sets no place for all of them; words of all of them do."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.wishes.size_of_a_wish import says_of_one_move
from bot.conversation.planning.wishes.wishes_told import wishes_of
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.turn import MessagePart
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.text.message_parts import parts_of
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import situation

OPEN: dict[str, Any] = {**VALUES, slots.CONSENT: "no_saving", slots.ASKED: slots.TOGETHER}


def _second() -> str:
    routine = routine_of(OPEN)
    assert routine is not None
    return load_exercises()[items_today(routine)[1].exercise_id].name.lower()


@pytest.mark.parametrize(
    ("piece", "of_one", "reason"),
    [
        ("swap this one", True, "the one that is up"),
        ("number 3 is awkward standing", True, "by its number"),
        ("the {move} is on the floor", True, "by its name"),
        ("it's just this I can't do standing", True, "this alone"),
        ("everything standing please", False, "words of all"),
        ("only standing", False, "words of all"),
        ("these ones sitting please", False, "several"),
        ("nothing on the floor", False, "no move is named"),
        ("at my desk", False, "a place alone"),
    ],
)
def test_size_of_a_wish_of_one_move(piece: str, of_one: bool, reason: str) -> None:
    draft = Draft.of(situation(piece, OPEN))
    assert says_of_one_move(draft, piece.format(move=_second())) is of_one, reason


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("swap one move please, it makes my leg shaky standing", [], "told of one"),
        ("the {move} is awkward standing up, another please", [], "why another is wished for"),
        ("the {move} is on the floor, isn't it? I said no floor", ["no_floor"], "asked of one"),
        ("i like the sitting ones best", [], "a liking"),
        ("from now on everything standing please", ["standing"], "words of all"),
        ("nothing on the floor please", ["no_floor"], "a bound"),
        ("swap the {move} and nothing on the floor", ["no_floor"], "a piece of its own"),
        ("at my desk please", ["desk"], "a place alone"),
    ],
)
def test_size_of_a_wish_for_a_place(text: str, place: list[str], reason: str) -> None:
    said = text.format(move=_second())
    parts = tuple(
        MessagePart(said[first:last], first, last, "inform", 0.4) for first, last in parts_of(said)
    )
    draft = plan_turn(situation(said, OPEN, "inform", 0.4, parts=parts))
    assert sorted(draft.setting.place) == place, reason


@pytest.mark.parametrize(
    ("work", "place", "reason"),
    [
        ("kitchen", "no_floor", "a cook has no desk"),
        ("hairdresser", "no_floor", "nor has a hairdresser"),
        ("office", "desk", "work at a desk"),
        (None, "desk", "nobody said what work"),
    ],
)
def test_size_of_a_wish_at_work(work: str | None, place: str, reason: str) -> None:
    told = {**OPEN, "work": work, "lifestyle": []}
    wished = wishes_of(Draft.of(situation("I'm at work right now", told, "inform", 0.4)))
    assert wished.place == {place}, reason
