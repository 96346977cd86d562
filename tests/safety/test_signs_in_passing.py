"""Signs that a long post tells in passing, each in two halves, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "flag", "level", "reason"),
    [
        (
            "back pain, and now leg weakness and my bladder is playing up",
            "ces_bladder",
            "E",
            "a weak leg, and a bladder that changed",
        ),
        (
            "he says not to worry but with the weakness in my leg and my bladder playing tricks",
            "ces_bladder",
            "E",
            "my bladder is nobody else's",
        ),
        (
            "I texted my therapist that I want to die. The week was long. There is a plan, it "
            "only needs starting",
            "suicide_distress",
            "E",
            "a plan beside a wish to die",
        ),
        ("my foot has next to no strength, it drags when I walk", "leg_motor", "E", "strength"),
        (
            "My right foot had little feeling or strength. Walking the dog I noticed it dragging. "
            "Now it does the same.",
            "leg_motor",
            "asked",
            "it, of the sentence before",
        ),
        (
            "The good arm had gone all heavy and numb, I dropped the keys three times, and C4 to 7 "
            "are all in my wrecked neck",
            "myelopathy",
            "S",
            "an ill neck, and an arm that drops things",
        ),
        (
            "For five days pain at the back of the head where the neck joins, and sometimes I see "
            "shadows",
            "cad_stroke_sah",
            "asked",
            "a new pain of neck and head, and sight",
        ),
        (
            "I came off on the icy path, there is a great lump low on my back. Standing hurts. "
            "Sitting hurts. Lying hurts.",
            "major_trauma",
            "S",
            "a fall, a lump, no position free of pain",
        ),
    ],
)
def test_signs_in_passing_is_heard(text: str, flag: str, level: str, reason: str) -> None:
    verdict = judged(text)
    assert flag in (*verdict.flags, *verdict.ask), reason
    assert level == "asked" or verdict.level.value in ("E", level), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I have a plan for my back, it only needs starting", "a plan of exercises"),
        ("There is a plan, it only needs starting. The pain is killing me", "an idiom"),
        ("A hard knot in my shoulder, lying hurts", "no fall"),
        ("I see shadows on the wall at night, can't sleep, low back pain", "shadows of a room"),
        ("My arm was heavy and numb, I slept on it. Dropped my phone. Bad neck", "slept on"),
        ("Dragging the bins, my foot slipped, low back sore", "bins are dragged"),
    ],
)
def test_signs_in_passing_look_alikes_are_none(text: str, reason: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", ()), reason
