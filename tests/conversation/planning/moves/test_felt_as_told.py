"""A stretch felt where the card says is done; a pain there, or a place it does not name, is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.moves.felt_as_told import leave_felt_as_told
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.planning.moves.at_the_move import at_the_move
from tests.conversation.planning.situations import situation

CHEST_STRETCH, ELSEWHERE, MARCH = "T09", "M01", "A04"


@pytest.mark.parametrize(
    ("move", "text", "done", "reason"),
    [
        (CHEST_STRETCH, "Done. Felt it in my chest, as you said.", True, "the card names it"),
        (CHEST_STRETCH, "Felt it in the front of my chest. Done", True, "told first"),
        (CHEST_STRETCH, "Done. Felt my chest opening, as it said", True, "it opened"),
        (CHEST_STRETCH, "Done. Felt my chest pull, a bit tight", False, "tight is asked about"),
        (CHEST_STRETCH, "Done. Felt a pain in my chest", False, "a pain"),
        (CHEST_STRETCH, "Done. Felt it in my chest, a heavy pressure", False, "a pressure"),
        (ELSEWHERE, "Done. Felt it in my chest.", False, "no card says so"),
    ],
)
def test_felt_as_told(move: str, text: str, done: bool, reason: str) -> None:
    told = situation(text, at_the_move(move), "done", 0.4)

    draft = plan_turn(replace(told, turns=(replace(told.turns[-1], of_a_move=True),)))

    noted = (draft.values.get(slots.FEEDBACK) or {}).get(move)
    assert (noted == "done") is done, reason


@pytest.mark.parametrize(
    ("arms_alone", "text", "left_out", "reason"),
    [
        (True, "done, felt it in my shoulders", True, "where its card says for the arms alone"),
        (False, "done, felt it in my shoulders", False, "no word of its card"),
    ],
)
def test_felt_as_told_goes_by_the_card_of_the_person(
    arms_alone: bool, text: str, left_out: bool, reason: str
) -> None:
    notes = (load_exercises()[MARCH].adjust["LEGS"],) if arms_alone else ()
    draft = Draft.of(situation(text, at_the_move(MARCH, notes), "done", 0.4))

    leave_felt_as_told(draft)

    assert ("felt" not in draft.turn.text) is left_out, reason
