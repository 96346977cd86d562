"""The walks of a plan that are to go or to be fewer, by whatever word for them."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

DROPPED, FEWER = spoken("walk_then_dropped"), spoken("fewer_walk_breaks")


@pytest.mark.parametrize(
    ("text", "drops", "fewer", "reason"),
    [
        ("walk ten minutes? i do 20000 steps. can we leave that off.", True, False, "that"),
        ("the walk, can you drop it please", True, False, "it"),
        ("i walk to work anyway so skip that", True, False, "a reason first"),
        ("walking all day at work, let's leave that out", True, False, "a day of it"),
        ("i'll walk the dog. leave it at that", False, False, "a saying"),
        ("it eases when i walk, it stays", False, False, "nothing is to go"),
        ("four walk breaks my manager will not allow, two maybe", False, True, "not allowed"),
        ("can't leave the desk four times, twice at most", False, True, "no word of walking"),
        ("only three walk breaks please", False, True, "wished for"),
        ("i can do four sets, the last one twice", False, False, "of a move"),
        ("four breaks is fine", False, False, "they suit"),
        ("only two breaks in my back, both healed", False, False, "bones"),
        ("four times I nearly passed out, can't do it once", False, False, "a sign"),
    ],
)
def test_walks_to_go_or_to_be_fewer(text: str, drops: bool, fewer: bool, reason: str) -> None:
    assert (DROPPED.search(text) is not None) is drops, reason
    assert (FEWER.search(text) is not None) is fewer, reason


def test_a_walk_that_is_dropped_is_said_and_stays_out() -> None:
    waits = {**PLANNED, slots.ASKED: slots.TOGETHER}
    routine = routine_of(waits)
    assert routine is not None
    assert "A01" in [one.exercise_id for one in routine.items]
    draft = plan_turn(situation("the walk, can you drop it please", waits, "inform", 0.5))
    assert "A01" in draft.setting.left_out
    assert any("Walk" in said for said in draft.acknowledged)


@pytest.mark.parametrize(
    ("text", "placed", "reason"),
    [
        ("take the walking out, I do enough of that at work", False, "done there anyway"),
        ("I lift plenty at work", False, "what the days have"),
        ("I want to do them at work", True, "where the moves are to be done"),
    ],
)
def test_what_is_done_at_work_anyway_is_no_place(text: str, placed: bool, reason: str) -> None:
    waits = {**PLANNED, slots.ASKED: slots.TOGETHER}
    draft = plan_turn(situation(text, waits, "inform", 0.5))
    assert bool(draft.setting.place) is placed, reason
