"""Thanks for an answer at a move tells no move done; said of the move itself they do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import Turn
from bot.language.findings import Findings
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING

UP = {
    **WISHING,
    **{slots.STORY: "told", slots.READBACK: "confirmed", "side": "left"},
    **{slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 1},
}


def planned(text: str, before: str) -> Draft:
    """Return the draft of a message behind another, at the second move."""
    here = situation(text, UP, "affirm")
    earlier = Turn(Findings(), "ask_education", False, before, 0.9)
    return plan_turn(replace(here, turns=(earlier, *here.turns)))


@pytest.mark.parametrize("text", ["ok thanks", "ok", "great, thank you", "got it, cheers"])
def test_thanks_for_an_answer_leave_the_move_open(text: str) -> None:
    assert planned(text, "should I hold my breath?").values[slots.EXERCISE] == 1


@pytest.mark.parametrize(
    ("text", "before"),
    [("ok", "let's go"), ("ok thanks, done", "should I hold my breath?"), ("done", "how many?")],
)
def test_thanks_for_an_answer_beside_a_report_go_on(text: str, before: str) -> None:
    assert planned(text, before).values[slots.EXERCISE] == 2
