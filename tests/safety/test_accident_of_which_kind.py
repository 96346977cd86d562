"""An accident of the road or with a cup is none of the bladder; a crash is asked about."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("had an accident on the way to the toilet again, and my back is killing me", "a toilet"),
        ("had an accident on the way home, wet my pants, couldnt hold it", "wet beside it"),
        ("wet myself on the way to work, back pain", "told by its name"),
        ("had an accident on the way to the loo, third this week", "a toilet"),
    ],
)
def test_accident_of_the_bladder_is_called(text: str, why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, "ces_bladder" in verdict.flags) == ("E", True), why


@pytest.mark.parametrize(
    ("text", "ask", "why"),
    [
        ("had an accident on the way to work, back was sore already", ("major_trauma",), "a road"),
        ("had an accident on the way to work, spilled my coffee", (), "a cup"),
        ("had an accident with the coffee this morning", (), "a cup"),
        ("had a crash on the way to work, neck hurts", ("major_trauma",), "of what force?"),
        ("crash this morning, neck is sore", ("major_trauma",), "of what force?"),
        ("my computer had a crash this morning, neck is stiff from typing", (), "a computer"),
        ("sugar crash this morning and my back aches", (), "tired"),
    ],
)
def test_accident_of_another_kind_is_no_bladder(text: str, ask: tuple[str, ...], why: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.ask) == ("none", ask), why
