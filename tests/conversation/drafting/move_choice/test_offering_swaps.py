"""The reply to "which move should go?" chooses it, and what was wished for comes in its place."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}
FOR_THE_HIP = "swap in one for my hip"


def _after(*said: str) -> Draft:
    values = WAITS
    for text in said[:-1]:
        values = plan_turn(situation(text, values, None, 0.0)).values
    return plan_turn(situation(said[-1], values, None, 0.0))


def _moves(draft: Draft) -> tuple[str, ...]:
    return (routine_of(draft.values) or pytest.fail("no list")).exercise_ids


def test_offer_to_choose_keeps_the_part_that_is_wished_for() -> None:
    draft = _after(FOR_THE_HIP)
    told = [(one.action, one.told) for one in draft.steps]
    assert ("action_offer_swaps", {"deed": "for_part", "part": "hip"}) in told
    assert _moves(draft) == _moves(_after("hello"))


@pytest.mark.parametrize("reply", ["3", "number 3", "the third one", "the bridge", "bridge"])
def test_answers_offer_one_of_the_part_comes_for_the_chosen(reply: str) -> None:
    before, draft = _moves(_after("hello")), _after(FOR_THE_HIP, reply)
    assert [was for was, now in zip(before, _moves(draft), strict=True) if was != now] == ["P01"]
    assert draft.acknowledged == ["Hip swings and circles instead of Bridge."]
    assert draft.asked == slots.TOGETHER, "no session is begun"


def test_answers_offer_says_so_of_a_move_that_is_not_there() -> None:
    draft = _after(FOR_THE_HIP, "the slow march")
    assert draft.acknowledged == ["Slow march is not in your list today."]
    assert _moves(draft) == _moves(_after("hello"))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (("number 3",), "nothing was offered"),
        ((FOR_THE_HIP, "begin with number 3"), "it is said what to do with it"),
        ((FOR_THE_HIP, "yes"), "the session"),
    ],
)
def test_chooses_by_number_leaves_what_begins_the_session(
    said: tuple[str, ...], reason: str
) -> None:
    draft = _after(*said)
    assert draft.values[slots.ASKED] == slots.EXERCISE_FEEDBACK, reason
    assert _moves(draft) == _moves(_after("hello")), reason
