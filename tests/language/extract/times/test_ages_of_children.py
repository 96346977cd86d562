"""How old a baby is says when it was born, and never how long it hurts."""

from __future__ import annotations

import pytest

from tests.language.reading import facts

TOLD = [
    ("low back pain, I have a 9 month old", (None, True), "an age"),
    ("neck pain, breastfeeding my 9-month-old", (None, True), "with hyphens"),
    ("low back pain for 3 weeks, I carry my 9 month old", (21, True), "beside the pain's time"),
    ("neck sore. I have a baby who's 9 months so I hardly sleep", (None, True), "behind who"),
    ("a 3 week old strain in my low back", (21, False), "the age of a strain"),
    ("my 4 month old back pain", (121.76, False), "the age of the pain"),
]


@pytest.mark.parametrize(("text", "heard", "reason"), TOLD)
def test_ages_of_children_are_no_length_of_pain(
    text: str, heard: tuple[float | None, bool], reason: str
) -> None:
    told = facts(text)

    assert (told.duration_days, "birth_months_ago" in told.conditions) == heard, reason


def test_ages_of_children_leave_the_arm_it_travels_into() -> None:
    told = facts("neck pain", "it goes a bit into the top of my arm but no tingling")

    assert told.radiation == "arm"
