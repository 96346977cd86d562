"""Hours a day: of what they are, and which are denied."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind, Status
from tests.language.reading import read

TOLD = [
    ("10 hours WALKING not sitting", {"stand": 10}, "walked, and not sat"),
    ("i dont sit, walking 10 hours a day picking", {"stand": 10}, "walking at work"),
    ("i walk 10 hours a day at work", {"stand": 10}, "walking beside the work"),
    ("I walk 2 hours a day", {}, "a walk is no day on the feet"),
    ("walking an hour a day, sitting 8 hours", {"sit": 8}, "each its own hours"),
    ("i sit 8 hours", {"sit": 8}, "told plainly"),
    ("I sit a lot over my stamps perhaps five hours", {"sit": 5}, "several words between"),
    ("7 minutes before work", {}, "outside it"),
    ("4 hours until work", {}, "outside it"),
    ("10 hours at my desk, then a walk", {"sit": 10}, "the nearer one"),
    ("I work 10 hours a day", {"sit": 10}, "work alone"),
    ("I don't sit 8 hours", {}, "denied"),
]


@pytest.mark.parametrize(("text", "hours", "reason"), TOLD)
def test_hours_are_of_what_is_done(text: str, hours: dict[str, float], reason: str) -> None:
    told = [one for one in read(text).of(Kind.HOURS) if one.status is Status.PRESENT]
    assert {one.value: one.number for one in told} == hours, reason
