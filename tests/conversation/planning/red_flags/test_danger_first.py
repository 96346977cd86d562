"""What answers an open question is no danger, and a sign beside it still is."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.answers.test_in_company import MINUTES, RATING, TOLD
from tests.conversation.planning.situations import situation

SITTING = {**TOLD, "sit_hours": None, slots.ASKED: "sit_hours"}


@pytest.mark.parametrize(
    ("values", "text", "alarms", "why"),
    [
        (SITTING, "14.", False, "hours with a stop are no age"),
        (SITTING, "Thirteen?", False, "hours in doubt"),
        (MINUTES, "twelve, and hurry, the train is in", False, "minutes first, in words"),
        (MINUTES, "you had that from me, FIFTEEN", False, "minutes behind a complaint"),
        (RATING, "well, ten. and falling", False, "a rating"),
        (SITTING, "I'm 14", True, "an age has its words"),
        (MINUTES, "my age is 13", True, "an age has its words"),
        (SITTING, "ten by the log sheet, don't tell", False, "what hours are written in"),
        (RATING, "smack between 6 and 7", False, "exactly between"),
        (RATING, "6, would one of those belts help me?", False, "a question about a thing"),
        (RATING, "9, help me", True, "a call"),
        (RATING, "3. how would that help me hold a bass?", False, "what a move is for"),
        (RATING, "9, help me get up", True, "a call for hands"),
        (
            RATING,
            "5, since I took my paracetamol at noon. Is it all right with my pressure tablets?",
            False,
            "a tablet beside the answer: the wording alone asks nothing",
        ),
        (
            RATING,
            "5, and since this morning I can't feel it when I wipe myself after the toilet",
            True,
            "a sign in words beside the answer",
        ),
    ],
)
def test_an_answer_alarms_nobody(
    values: dict[str, object], text: str, alarms: bool, why: str
) -> None:
    assert plan_turn(situation(text, values)).alarmed is alarms, why
