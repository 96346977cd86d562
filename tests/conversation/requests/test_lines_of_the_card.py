"""A question that nothing else knows is answered by the line of the card that it is nearest to."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING, listed_of

BRIDGE, CLAM, FIGURE_4, DOORWAY, ROW, SWINGS = "P01", "P03", "T05", "T09", "P15", "M15"
UP = {
    **WISHING,
    **{slots.CONSENT: "no_saving", slots.STORY: "told", slots.READBACK: "confirmed"},
    **{"side": "right", "nrs": 4, slots.ASKED: slots.EXERCISE_FEEDBACK},
}


def said(text: str, move: str) -> str:
    """Return what is answered while a move is up."""
    values = {**UP, slots.ROUTINE: listed_of(move, "M07")}
    return " ".join(plan_turn(situation(text, values, "ask_education")).acknowledged)


@pytest.mark.parametrize(
    ("move", "text", "words", "reason"),
    [
        (BRIDGE, "my hamstring cramps doing this one, what do I do?", "feet closer", "a caution"),
        (CLAM, "should my feet come apart?", "leave the feet together", "a step, not hip-wide"),
        (FIGURE_4, "where do I put my hands?", "with the hand", "no step names them, a slip does"),
        (DOORWAY, "which foot goes forward?", "foot of the same side", "a step"),
        (DOORWAY, "my lower back arches when I step through, ok?", "Commonest mistake", "a slip"),
        (ROW, "what if the door opens on me?", "cannot open towards you", "a caution"),
        (SWINGS, "how many circles do I do?", "5 small circles", "a number in a step"),
        (SWINGS, "should my upper body move too?", "Only the leg moves", "half of a caution"),
    ],
)
def test_lines_of_the_card_answer_what_nothing_else_knows(
    move: str, text: str, words: str, reason: str
) -> None:
    assert words in said(text, move), reason


@pytest.mark.parametrize(
    ("move", "text", "words", "reason"),
    [
        (BRIDGE, "should I hold my breath?", "never hold it", "the breath has its own answer"),
        (BRIDGE, "what is it good for?", "Strong buttocks", "what a move is for is known"),
        (CLAM, "can I do it standing?", "can't be done standing", "a place has its own answer"),
    ],
)
def test_lines_of_the_card_take_no_question_of_something_else(
    move: str, text: str, words: str, reason: str
) -> None:
    assert words in said(text, move), reason
