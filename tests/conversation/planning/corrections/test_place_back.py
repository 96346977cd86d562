"""A list made for another place of the pain: the one before comes back, with its place."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.every_question.planned import PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}
NECK_TOO, NECK_INSTEAD = "my neck hurts as well", "actually it's my neck that hurts, not my back"


def _after(*said: str) -> Draft:
    values = WAITS
    for text in said[:-1]:
        values = plan_turn(situation(text, values, None, 0.0)).values
    return plan_turn(situation(said[-1], values, None, 0.0))


@pytest.mark.parametrize(
    ("mistake", "words", "reason"),
    [
        (NECK_TOO, "please restore my routine", "the list alone is named"),
        (NECK_TOO, "that was a mistake, my neck is fine. give me the old exercises back", "told"),
        (NECK_TOO, "go back to what I had before", "no place is named"),
        (NECK_INSTEAD, "no sorry, it is my lower back. Give me my old routine back", "both"),
        (NECK_INSTEAD, "no, my pain is in the lower back, not the neck", "the place alone"),
        (NECK_INSTEAD, "give me back the old list", "behind a question about the place"),
    ],
)
def test_place_back_brings_the_list_and_the_place(mistake: str, words: str, reason: str) -> None:
    draft = _after(mistake, words)

    assert routine_of(draft.values) == routine_of(WAITS), reason
    assert draft.facts.regions == tuple(WAITS["regions"]), reason
    assert draft.facts.side == WAITS.get("side"), reason
    said = " ".join(draft.acknowledged)
    assert "Taken out: neck." in said, reason
    assert "Your routine is as it was" in said, reason


def test_place_back_goes_over_a_wish_between() -> None:
    draft = _after(NECK_TOO, "standing only please", "go back to how it was at first")

    assert routine_of(draft.values) == routine_of(WAITS)
    assert draft.facts.regions == tuple(WAITS["regions"])


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ((NECK_TOO,), "another place is no way back"),
        ((NECK_TOO, "show my routine"), "to see the list is not to change it"),
        ((NECK_TOO, "why do I have neck exercises?"), "asked, not wished"),
    ],
)
def test_place_back_leaves_another_place(said: tuple[str, ...], reason: str) -> None:
    draft = _after(*said)

    assert draft.facts.regions != tuple(WAITS["regions"]), reason


def test_place_back_brings_no_move_that_is_forbidden_by_now() -> None:
    values = {**_after(NECK_TOO).values, "conditions": ["hip_replacement"]}
    draft = plan_turn(situation("please restore my routine", values, None, 0.0))
    now, was = routine_of(draft.values), routine_of(WAITS)

    assert draft.facts.conditions == ("hip_replacement",)
    assert now is not None
    assert was is not None
    assert now != was
