"""What is denied of everything is no sign; what somebody else and the writer have is the writer's.

The sentences were made for it, so they are fitted.
"""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "nothing's numb down there",
        "nothing numb down there",
        "none of it is numb down there",
        "nothing's gone numb between my legs",
        "there's nothing numb down there",
        "nothing's tingling and nothing's weak in my legs",
        "neither leg's weak",
        "neither of my legs is numb",
    ],
)
def test_denied_and_shared_what_nothing_has_is_no_sign(text: str) -> None:
    read = read_message(text)
    assert (read["level"], read["ask"]) == ("none", [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I feel nothing down there", "what is missing is the sign"),
        ("feel nothing numb down there", "two statements without a stop"),
        ("nothing comes out when i pee", "the same"),
        ("nothing helps my numb crotch", "a treatment is denied"),
        ("nothing but numbness between my legs", "but"),
        ("nothing numb about it, just can't pee", "another sign stands beside it"),
        ("neither leg works", "what cannot be done is denied"),
        ("neither foot will move", "the same"),
        ("mum can't feel her legs and neither can I", "the writer too"),
    ],
)
def test_denied_and_shared_signs_stay(text: str, why: str) -> None:
    assert read_message(text)["level"] == "E", why


@pytest.mark.parametrize(
    "text",
    [
        "my baby has a fever and so do I, back pain",
        "my daughter has a fever and so have I, and my back aches",
        "my husband has a fever, me too",
    ],
)
def test_denied_and_shared_a_fever_of_both_is_the_writers(text: str) -> None:
    assert "fever" in read_message(text)["flags"]


@pytest.mark.parametrize(
    "text", ["my baby has a fever, my back aches", "my daughter has a fever and my back aches"]
)
def test_denied_and_shared_anothers_fever_is_not_the_writers(text: str) -> None:
    assert read_message(text)["flags"] == []
