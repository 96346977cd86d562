"""A "no" about a sign counts with half a sentence of reason, and no sign goes with it."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.turn import Turn
from bot.language import understand


def answer(text: str, slug: str) -> str | None:
    return answer_to_question(Turn(understand(text), text=text), slug, None)


@pytest.mark.parametrize(
    ("slug", "text", "reason"),
    [
        ("weight_loss", "no it's only the fingers", "another part alone"),
        ("myelopathy", "no it's only the fingers", "another part alone"),
        ("myelopathy", "No to all three. Should I really see the doctor?", "a question beside it"),
        ("arm_motor", "No, it is strong, only numb", "numb is not weak"),
        ("leg_motor", "No, my foot is normal. Why the foot?", "the part is well"),
        ("night_pain", "no it doesnt go round me ribs", "denied in the words of the question"),
        ("ces_bilateral_legs", "no its been a year", "not of the last weeks"),
        ("ces_bilateral_legs", "No, I've had it 3 years now", "not of the last weeks"),
        ("ces_bowel", "no it doesn't leak", "denied in the words of the question"),
    ],
)
def test_plain_no_counts_with_its_reason(slug: str, text: str, reason: str) -> None:
    assert answer(text, slug) == "no", reason


@pytest.mark.parametrize(
    ("slug", "text", "reason"),
    [
        ("ces_saddle", "no, it doesn't feel like it used to", "a sign"),
        ("ces_saddle", "no it isn't as it was", "a change is the sign"),
        ("ces_saddle", "no, only numb", "numb is the sign there"),
        ("ces_bilateral_legs", "no its been numb for a year", "numb is the sign"),
        ("ces_bilateral_legs", "no it's only since last week", "of the last weeks"),
        ("ces_saddle", "no its been a year", "its question asks for no time"),
        ("ces_bladder", "no, nothing comes out", "the sign"),
        ("ces_bladder", "no, only when I cough", "what brings it on"),
        ("ces_bladder", "no, it's only a dribble", "less of it is still it"),
        ("arm_motor", "no, only drops now and then", "lost strength"),
        ("leg_motor", "no, only numb and I trip over it", "lost strength beside numbness"),
        ("myelopathy", "no, just clumsy in the morning", "the sign"),
        ("weight_loss", "no, only two stone", "an amount is a yes"),
        ("cardiac", "no, just a tight feeling", "an emergency that no limb shows"),
        ("med_harm", "no, just a few more than I should", "an emergency that no limb shows"),
        ("suicide_distress", "no it's only thoughts", "thoughts are asked about"),
    ],
)
def test_plain_no_takes_no_sign_with_it(slug: str, text: str, reason: str) -> None:
    assert answer(text, slug) != "no", reason
