"""A move of a part of the body: which work it, and which goes for it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_described import move_described
from bot.conversation.drafting.move_choice.moves_listed import rows_of
from bot.conversation.drafting.move_choice.moves_of_a_part import moves_of_part
from bot.conversation.drafting.move_choice.one_for_another import part_for_another
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wished_moves import part_wished_for
from tests.conversation.planning.moves.at_the_move import with_rounds
from tests.conversation.planning.situations import situation


def _draft(text: str) -> Draft:
    return Draft.of(situation(text, with_rounds(2)))


@pytest.mark.parametrize("part", ["bum", "buttock", "glutes", "chest", "calf", "belly"])
def test_moves_of_part_work_it_in_a_session(part: str) -> None:
    found = moves_of_part(part)
    assert found
    assert all(load_exercises()[move].in_session for move in found)


def test_moves_of_part_begin_with_what_was_wished_for() -> None:
    known = load_exercises()
    assert known[moves_of_part("bum", "something that works my bum")[0]].kind == "strength"
    assert known[moves_of_part("bum", "a stretch for my bum")[0]].kind == "stretch"


@pytest.mark.parametrize(
    ("text", "gone", "part", "reason"),
    [
        (
            "could you swap the slow march for something that works me bum instead",
            "P26",
            "bum",
            "told so",
        ),
        ("swap the pelvic tilt for a buttock exercise please", "M13", "buttock", "named by it"),
        ("can we swap the march for summat for the buttock", "P26", "buttock", "in dialect"),
        (
            "something that works my belly instead of the slow march",
            "P26",
            "belly",
            "the other way",
        ),
        ("swap the march for the bridge", None, "", "a move is named"),
        ("swap the slow march", None, "", "no part"),
        (
            "swap the march for one that does between my shoulder blades",
            "P26",
            "shoulder blades",
            "two words",
        ),
    ],
)
def test_part_for_another_finds_move_and_part(
    text: str, gone: str | None, part: str, reason: str
) -> None:
    found = part_for_another(_draft(text), text)
    if gone is None:
        assert found is None, reason
        return
    assert found is not None, reason
    assert (found[1].moves, found[1].thing) == ((gone,), part), reason


@pytest.mark.parametrize(
    "text",
    [
        "this one works my bum",
        "which one works my bum?",
        "does the bridge work my bum?",
        "the one that works my bum is done",
    ],
)
def test_part_wished_for_is_no_report_or_question(text: str) -> None:
    assert not part_wished_for(text)


def test_swap_for_a_part_brings_one_of_it() -> None:
    draft = plan_turn(situation("swap the march for something that works my bum", with_rounds(2)))
    routine = routine_of(draft.values)
    assert routine is not None
    assert routine.exercise_ids == ("M13", "P18", "P01", "T05")
    assert "P01" in moves_of_part("bum")


def test_swap_for_a_part_keeps_the_move_where_none_of_it_may_come() -> None:
    values = {**with_rounds(2), slots.SETTING: {"left_out": list(moves_of_part("bum"))}}
    draft = plan_turn(situation("swap the march for something that works my bum", values))
    routine = routine_of(draft.values)
    assert routine is not None
    assert routine.exercise_ids == ("M13", "P18", "P26", "T05")
    stays = wish_words("none_for_part_stays", load_exercises()["P26"].name)
    assert stays in draft.acknowledged


@pytest.mark.parametrize(
    ("thing", "move", "reason"),
    [
        ("the standing up one", "P18", "name and step"),
        ("the one where I stand up", "P18", "as a clause"),
        ("the marching one", "P26", "its name"),
        ("the one", None, "nothing is told"),
        ("the dancing one", None, "of none"),
    ],
)
def test_move_described_is_one_of_the_list(thing: str, move: str | None, reason: str) -> None:
    assert move_described(thing, rows_of(_draft("hello"))) == ((move,) if move else ()), reason
