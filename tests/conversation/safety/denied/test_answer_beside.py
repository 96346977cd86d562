"""A plain answer to a safety question stands beside company, never beside a sign."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.turn import Turn
from bot.language import understand


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("nope, the kids are asleep at last", "no"),
        ("the soup is getting cold. no", "no"),
        ("no, both legs are fine", "no"),
        ("both legs are fine", "no"),  # the sign itself is denied
        ("no, both legs are fine. What about my neck then?", "no"),
        ("they both give way", None),
        ("both feet are ok but the left drags", None),  # a denial that is taken back
        ("I'm not weak but it drags", None),
        ("no. only the left slaps a bit", None),
        ("no, but I stumble more", None),
        ("no, it's my knee that buckles", "yes"),
        ("no. why should I go?", None),  # doubts the going
    ],
)
def test_answer_beside_company_is_the_answer_alone(text: str, answer: str | None) -> None:
    turn = Turn(understand(text), "inform", text=text, confidence=0.5)
    assert answer_to_question(turn, "leg_motor", None) == answer
