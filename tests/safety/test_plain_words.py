"""Plain words that were once read as danger, and signs that must be heard beside such words."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("my back since the weekend", "a place and a time"),
        ("neck, both sides, stays there, 4/10", "what stays put is no corset"),
        ("upper back tightness for 2 weeks - in the middle", "tight, and not round the body"),
        ("lumbar area ache about a year - 6 on a bad day", "a length and a number: no school year"),
        ("low back pain a year 7 at worst", "the same without a word before it"),
        ("now there's some water on the floor, hold on", "water in the house"),
        ("I get UTIs all the time but not now", "an illness known that is none now"),
    ],
)
def test_plain_words_are_left_alone(text: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.flags, verdict.ask) == ("none", (), ()), why


@pytest.mark.parametrize(
    ("text", "level", "flag", "why"),
    [
        ("tightness round my ribs from my back to the front", "S", "thoracic_band", "a ring"),
        ("a corset round my ribs, squeezing, day and night", "S", "thoracic_band", "a ring"),
        ("I'm in year 9 and my back hurts", "D", "child_young", "a school year"),
        ("year 8, sore for a year", "D", "child_young", "a school year beside a length"),
        ("I wet myself on the kitchen floor, felt nothing", "E", "ces_bladder", "not the tap"),
    ],
)
def test_plain_words_beside_a_sign_leave_it(text: str, level: str, flag: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, flag in verdict.flags) == (level, True), why
