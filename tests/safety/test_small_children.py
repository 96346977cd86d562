"""A small child with back pain who limps or will not walk is for a doctor today (RF33)."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level, highest
from tests.safety.reading import judged

TODAY = (
    ("3 yo refuse to walk, cry, back pain", "of a second language"),
    ("daughter 4 limps and cries when i touch her back", "a limp"),
    ("my toddler stopped walking yesterday and holds her back", "stopped walking"),
    ("18 month old wont sit up any more, screams when i change nappy", "sits no more"),
    ("child age 2 crawls again instead of walk since monday, pain in back", "crawls again"),
    ("our toddler won't climb the stairs any more and cries about his back", "stairs"),
    ("toddler with back pain and a fever", "a fever"),
)
NAMED = (
    ("my 5 year old wakes every night crying with back pain", "cries at night"),
    ("nephew 5 has lump on his back and pain", "of a nephew"),
)
LOADS = (
    ("i have a 3 year old and back pain", "a parent"),
    ("my back hurts from carrying my 3 year old", "a load"),
    ("my toddler sleeps in our bed and i have back pain", "a neighbour in bed"),
    ("playing with my 4 year old on the floor, back sore", "a game"),
    ("since i had my son, who is 3, my back hurts", "since the birth"),
    ("my 6 year old car has bad seats, back hurts", "a car"),
    ("ten. sitting in the car waiting for my son", "somebody waited for"),
    ("minutes are short, I work for my son", "whom one works for"),
)


def _for_both(text: str) -> tuple[Level, tuple[str, ...]]:
    verdict = judged(text)
    return highest(verdict.level, verdict.level_other), (*verdict.flags, *verdict.flags_other)


@pytest.mark.parametrize(("text", "reason"), TODAY)
def test_small_children_who_will_not_walk_are_seen_today(text: str, reason: str) -> None:
    assert _for_both(text)[0] is Level.S, reason


@pytest.mark.parametrize(("text", "reason"), NAMED)
def test_small_children_in_pain_are_named(text: str, reason: str) -> None:
    assert "child_young" in _for_both(text)[1], reason


@pytest.mark.parametrize(("text", "reason"), LOADS)
def test_small_children_who_are_a_load_are_no_patients(text: str, reason: str) -> None:
    assert "child_young" not in _for_both(text)[1], reason
