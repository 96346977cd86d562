"""All the tablets that there were, at one go or just now: more than a day's dose."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("took all of my tramadol an hour ago", "a strong one"),
        ("ive taken all of my pills an hour ago", "pills"),
        ("took all my tablets 20 mins ago", "minutes"),
        ("i swallowed all of the amitriptyline in one go", "at one go"),
    ],
)
def test_all_of_a_medicine_is_called(text: str, why: str) -> None:
    verdict = judged(text)
    assert verdict.level.value == "E", why
    assert "med_harm" in verdict.flags, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I have taken all of my course of antibiotics last week", "a course that is done"),
        (
            "took all my daily tablets an hour ago like the doctor said, back still aches",
            "a day's dose",
        ),
        ("took all of my usual meds 2 hours ago, back still stiff", "the usual"),
        ("taken all my tablets for today an hour ago, still sore", "for the day"),
        ("took my tablet an hour ago", "one"),
        ("took both my naproxen an hour ago", "two"),
        ("ive taken all of my paracetamol over the last month, need more", "over a month"),
    ],
)
def test_a_dose_as_told_is_not_called(text: str, why: str) -> None:
    assert judged(text).level.value == "none", why
