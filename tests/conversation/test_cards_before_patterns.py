"""A question that a card surely answers is no question about the guide, no reason, no wish."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.denied.answer_beside import answer_beside
from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.planning.situations import situation

SIDE = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"]},
    **{"readback": "confirmed", slots.ASKED: "side"},
}
WORSE = {**SIDE, "side": "left", "nrs": 4, slots.ASKED: "aggravated_by"}
NERVES = {**SIDE, "side": "left", "nrs": 4, slots.ASKED: slots.SCREEN_NERVES}


@pytest.mark.parametrize(
    ("text", "values", "intent", "card"),
    [
        ("how often should i get up from the desk?", SIDE, "ask_education", "E-104"),
        ("is it bad that it hurts on both sides?", NERVES, "ask_education", "E-114"),
        ("why does it hurt more at night?", SIDE, "why_ask", "E-111"),  # no reason of the question
        ("does it matter that i smoke?", SIDE, "why_ask", "E-18d"),
        (
            "is a slipped disc the same as a bulging one",
            WORSE,
            "ask_education",
            "E-19",
        ),  # no "none"
        ("is it all right to use the massage chair at the gym?", SIDE, "ask_education", "E-109"),
        ("should i buy one of those lumbar cushions?", NERVES, "ask_education", "E-104"),
        ("what must i not do?", SIDE, "help", "E-117"),
    ],
)
def test_cards_come_before_a_pattern_that_shares_a_word(
    text: str, values: dict[str, Any], intent: str, card: str
) -> None:
    draft = plan_turn(situation(text, values, intent, 0.7))
    assert card in [step.told.get("card") for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        # what the guide says itself, of today, comes first all the same
        ("how long will this take?", SIDE, "5 to 10 minutes"),
        ("why do you ask about my bladder?", SIDE, ""),
        ("is it free?", SIDE, "free"),
    ],
)
def test_cards_leave_the_guide_what_is_of_the_guide(
    text: str, values: dict[str, Any], words: str
) -> None:
    draft = plan_turn(situation(text, values, "ask_education", 0.7))
    assert words in " ".join(draft.acknowledged)
    assert not [step for step in draft.steps if step.told.get("card")]


@pytest.mark.parametrize(
    ("text", "intent", "card"),
    [
        ("would a massage gun be ok", "inform", "E-109"),
        ("do my blood pressure tablets matter", "inform", "E-124"),
        ("why do you want to know", "why_ask", None),  # the reason of the question
    ],
)
def test_a_question_in_place_of_an_answer_about_a_sign_is_answered_first(
    text: str, intent: str, card: str | None
) -> None:
    asking = {**NERVES, slots.SAFETY: {"asking": "weight_loss", "asked": ["weight_loss"]}}
    draft = plan_turn(situation(text, asking, intent, 0.7))
    assert draft.safety.asking == "weight_loss"
    assert next((one for step in draft.steps if (one := step.told.get("card"))), None) == card


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("is acupuncture rubbish? no", "no"),
        ("no. do planks help?", "no"),
        ("no, that's rubbish i won't go", None),  # doubts beside the no
    ],
)
def test_answer_beside_a_question_about_backs_is_the_answer(text: str, answer: str | None) -> None:
    assert answer_beside(Turn(understand(text), text=text), "weight_loss") == answer


@pytest.mark.parametrize(
    ("text", "sorry"),
    [
        ("left. and i asked about the hot water bottle", True),
        ("you didn't answer, can i use a hot water bottle?", True),
        ("left. can i use a hot water bottle?", False),
        ("i asked my doctor about it in may", False),
    ],
)
def test_a_question_put_again_gets_a_sorry(text: str, sorry: bool) -> None:
    draft = plan_turn(situation(text, SIDE, "inform", 0.7))
    assert any("passed that over" in said for said in draft.acknowledged) == sorry
