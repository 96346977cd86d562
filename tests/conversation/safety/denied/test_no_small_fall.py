"""The question about a small fall, a lift or a cough is answered by a plain no to them."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.taken_back.explained_away import explained_away
from bot.conversation.turn import Turn
from bot.language import understand

BONE = "fragility_fracture"


def heard(text: str) -> Turn:
    return Turn(understand(text), text=text)


@pytest.mark.parametrize(
    "text",
    [
        "Nope, no fall, no lift. It crept up on me, like my waistline.",
        "no fall no lift no cough",
        "no, it crept up on me",
        "Nope. Came on slowly over the winter.",
        "never had a fall",
        "I didn't fall, and I didn't lift anything",
        "not after a fall, no",
        "it built up gradually, no lifting or coughing",
        "nah, no bump, no tumble, nothing",
        "no fall. it was gradual, over months",
        "it just sneaked up on me",
        "haven't fallen, haven't lifted a thing",
    ],
)
def test_no_small_fall_answers_the_question(text: str) -> None:
    assert answer_to_question(heard(text), BONE, None) == "no"


@pytest.mark.parametrize(
    "text",
    [
        "no fall, but I coughed and something went",
        "no fall, it was a cough",
        "no lift, I slipped on the step",
        "no fall, I sneezed and it cracked",
        "not a fall, all at once though",
        "no fall, no lift, only a cough",
        "no fall. it came suddenly when I bent down",
        "yes, no fall but a lift",
        "no fall no lift, then I sneezed and it cracked",
        "didn't fall, after lifting the dog it snapped",
    ],
)
def test_small_fall_or_the_like_beside_a_no_stands(text: str) -> None:
    assert answer_to_question(heard(text), BONE, None) != "no"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("No fall, no bump, no thin bones. That's not what I meant.", True),
        ("you misread me, I never had a fall", True),
        ("That is not what I meant: no lift, no cough", True),
        ("not what I said. it came on slowly", True),
        ("false alarm, no fall, that was the exercise", True),
        ("I meant the move, I didn't fall", True),
        ("not what I meant, no fall, it was a cough", False),
        ("that's not what I meant, no lift, I slipped on the step", False),
        ("not what I meant. no fall, and my legs have gone numb", False),
        ("no fall, but I wet myself, not what I meant", False),
        ("I'll go on Monday", False),
    ],
)
def test_alarm_of_a_bone_ends_where_the_fall_is_denied(text: str, ends: bool) -> None:
    state = SafetyState(level="S", flags=(BONE,))
    raised = heard("bumped my rear on the wall, I have thin bones")
    move = explained_away(state, (raised, heard(text)))
    assert (move is not None and move.response == "utter_misread_released") is ends
