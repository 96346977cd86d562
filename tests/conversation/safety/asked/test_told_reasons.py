"""A reason told at a question about a sign answers it; what only sounds like one does not."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import answer_to_question
from bot.conversation.safety.release.looks import looked_at_already
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings


def answered(slug: str, text: str) -> str | None:
    return answer_to_question(Turn(Findings(), text=text), slug, None)


@pytest.mark.parametrize(
    ("slug", "text", "why"),
    [
        ("night_pain", "a pillow between my knees eases it", "a position eases it"),
        ("night_pain", "it goes away when I lie on my side", "a position"),
        ("night_pain", "sitting helps", "a position"),
        ("night_pain", "curled up it settles", "a position"),
        ("night_pain", "no, only when I lie on that hip", "in one position"),
        ("thoracic_band", "no, only when lying on the hip", "in one position"),
        ("thoracic_band", "just when I twist", "in one move"),
        ("fever", "I sweat because my flat is hot", "warm from outside"),
        ("fever", "just sweaty from the heating at night", "warm from outside"),
        ("fever", "hot flushes, menopause, that's why I sweat", "no fever"),
        ("ces_saddle", "only numb when I squat", "pressed for a moment"),
        ("ces_saddle", "just on the bike", "a bike seat"),
        ("ces_saddle", "no no, only the buttocks from sitting", "pressed by the seat"),
        ("ces_bilateral_legs", "my feet tingle when I sit on the loo", "asleep"),
        ("ces_bilateral_legs", "only when squatting for long", "asleep"),
        ("ces_bilateral_legs", "No, it's just the right leg", "one of the two"),
        ("ces_bilateral_legs", "only pain in the left one", "one of the two"),
        ("ces_bilateral_legs", "one leg, and the other is fine", "the other has nothing"),
        (
            "cad_stroke_sah",
            "No, it is more a dull pressing headache, I have had worse with migraine",
            "of the usual kind",
        ),
        ("cad_stroke_sah", "it came slowly over two months", "not all at once"),
        ("cad_stroke_sah", "no its more of a tight band feeling, had worse with hangovers", "both"),
        ("cad_stroke_sah", "Not the worst, childbirth gave me worse ones.", "worse before"),
        ("cad_stroke_sah", "nah just the usual tension one", "of the usual kind"),
        ("cad_stroke_sah", "kidney stones were much worse than this", "worse before"),
        ("weight_loss", "I'm on a diet", "wanted"),
        ("weight_loss", "on purpose, at the gym", "wanted"),
    ],
)
def test_told_reasons_answer_the_question(slug: str, text: str, why: str) -> None:
    assert answered(slug, text) == "no", why


@pytest.mark.parametrize(
    ("slug", "text", "why"),
    [
        ("night_pain", "no position eases it", "none does"),
        ("night_pain", "not even lying on my side helps", "none does"),
        ("night_pain", "only when I lie down", "lying is the night"),
        ("thoracic_band", "only when I bend it goes round like a band", "the sign itself"),
        ("fever", "hot and shivering with a temperature in bed", "a fever"),
        ("ces_saddle", "only when I wipe on the loo", "the sign itself"),
        ("ces_saddle", "only since the bike ride, and it stays", "it stays"),
        ("ces_bilateral_legs", "weak when I squat only", "weakness"),
        ("ces_bilateral_legs", "not only the right leg, the left too", "both"),
        ("ces_bilateral_legs", "it was just the right one until Monday, now both", "both by now"),
        ("ces_bilateral_legs", "it began in only one leg", "only begun so"),
        ("weight_loss", "without any diet", "not wanted"),
    ],
)
def test_told_reasons_that_are_none_end_nothing(slug: str, text: str, why: str) -> None:
    assert answered(slug, text) != "no", why


BESIDE = [
    (
        "cad_stroke_sah",
        "It is usually a dull headache, but yesterday suddenly, worst of my life",
        "this",
    ),
    ("cad_stroke_sah", "a normal headache at first. then all at once like a bang", "how it came"),
    ("cad_stroke_sah", "No, I have had worse, but this one came all at once", "how it came"),
    ("cad_stroke_sah", "I have had worse headaches but never so sudden", "how it came"),
    ("cad_stroke_sah", "a dull headache, and my face droops", "a stroke"),
    ("cad_stroke_sah", "no. well, the worst I ever had, actually", "the worst"),
    ("cad_stroke_sah", "No, but it was like a clap of thunder", "a picture of it"),
    ("ces_saddle", "only the buttocks from sitting, but when I wipe I feel nothing", "the saddle"),
    ("ces_saddle", "just numb when I squat, and it stays now", "it stays"),
    (
        "ces_bilateral_legs",
        "just the right leg at first, and then the left went too",
        "both by now",
    ),
    ("leg_motor", "just doing the exercise. my foot drags when I walk", "a foot that drags"),
    ("weight_loss", "I was on a diet once, but this time I lost it without dieting", "not wanted"),
]  # fmt: skip


@pytest.mark.parametrize(("slug", "text", "why"), BESIDE)
def test_told_reasons_lose_no_sign_beside_them(slug: str, text: str, why: str) -> None:
    turn = Turn(understand(text), text=text, confidence=0.9)
    assert answer_to_question(turn, slug, None) != "no", why


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("the A&E doctor looked at it today, she said the nerves are fine", True),
        ("my GP examined me, nothing serious", True),
        ("I just said the pillow eases it, so no. my GP opens tomorrow", False),
        ("she said nothing about it, she never saw it. my GP", False),
        ("my GP knows my neck, but this is new", False),
        ("the doctor couldn't have seen this, it's all clear she hadn't", False),
        ("nobody has looked at it, the doctor said fine for the arm", False),
    ],
)
def test_told_reasons_a_look_is_one_that_was_had_of_this_sign(text: str, ends: bool) -> None:
    assert looked_at_already(Turn(Findings(), text=text), "leg_motor") is ends


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes, only when I twist", "yes"),
        ("no, only when I twist", "no"),
        ("no, only when lying on the hip", "no"),
    ],
)
def test_told_reasons_leave_a_yes_before_them(text: str, answer: str) -> None:
    turn = Turn(understand(text), text=text, confidence=0.4)
    assert answer_to_question(turn, "thoracic_band", None) == answer
