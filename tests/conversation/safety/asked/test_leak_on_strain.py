"""A leak on straining since a birth: asked about once, its answer taken, and who helps is said."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.safety.safety_move import BLADDER
from bot.conversation.turn import Turn
from bot.language import understand
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

LIST = {**OPEN["screen_general"], slots.SCREEN_NERVES: None, slots.ASKED: slots.SCREEN_NERVES}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no just the sneezing thing, since the birth", "no"),
        ("no, only that, since my daughter was born five weeks ago", "no"),
        ("nope, only when I laugh, since the kids", "no"),
        ("no, apart from the leak when I cough, always been so", "no"),
        ("not really, just the drips since the caesarean", "no"),
        ("no, nothing but a leak when I jump, for years since the second one", "no"),
        ("no, just the sneezing since the birth, and I can't feel it", None),
        ("no, only since the birth, and it's worse now", None),
        ("no, only a leak, I'm numb down there since the birth", None),
        ("yes, since the birth", "yes"),
        ("no, just that I can't empty it since the birth", None),
    ],
)
def test_leak_on_strain_answers_the_question(text: str, answer: str | None) -> None:
    told = answer_to_question(Turn(understand(text), "inform", text=text), BLADDER, None)
    assert told == answer or (answer is None and told != "no")


@pytest.mark.parametrize(
    "text",
    [
        "I leak a little when I sneeze since the birth, the midwife said it is normal. else none",
        "none, I leak when I cough, it's been so since the baby, years now",
    ],
)
def test_leak_on_strain_is_told_who_helps(text: str) -> None:
    draft = plan_turn(situation(text, LIST, "deny", 0.9))
    assert any("pelvic floor" in one for one in draft.acknowledged)
