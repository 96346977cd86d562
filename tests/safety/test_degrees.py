"""Degrees of an angle are no fever; degrees of a temperature are."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "fever"),
    [
        ("it shoots to the ankle at about 40 degrees", False),
        ("my leg came 40 degrees off the floor", False),
        ("I bent the knee to 40 degrees, no pain", False),
        ("leg comes up about 40 degrees then it shoots into the calf", False),
        ("I can lift it to 40 degrees", False),
        ("it was 40 degrees in the garden", False),
        ("my temperature goes up to 39 degrees at night, back pain", True),
        ("39 degrees since last night and my back aches", True),
        ("my temperature is at about 39 degrees, back pain", True),
        ("temp went up to 40 degrees and my back hurts", True),
        ("it was 37.8 so fine, low back aches", False),
        ("my temperature was 37.1 this morning, back aches", False),
        ("only 37.7 and my back hurts", False),
        ("37.9 every evening and my back hurts", True),
        ("fever of 38.9, it was 37 on monday, back hurts", True),
        ("I shiver at night, temperature was 37.3 when I took it, bad back", True),
        ("temperature 39 last night, temperature 37.2 now, bad back", True),
        ("I've a fever and can't get up from the bed, bad back", True),
    ],
)
def test_degrees_are_a_fever_only_as_a_temperature(text: str, fever: bool) -> None:
    assert ("fever" in judged(text).flags) is fever
