"""Nothing but rest while a clinician comes first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import build_from
from tests.routine.people import PATTERNS, with_pattern


@pytest.mark.parametrize(
    ("level", "ids"),
    [("E", ()), ("S", ("R06", "R07", "R08")), ("D", ("A01", "R07", "R08", "R06", "R10"))],
)
def test_care_first_gives_rest_only(level: str, ids: tuple[str, ...]) -> None:
    for pattern in PATTERNS:
        routine = build_from(replace(with_pattern(pattern, 3, 20), level=level), "seed")

        assert routine.exercise_ids == ids
        assert routine.phase == 0, "the doses are those of the worst days"
        assert routine.notes
        assert all(item.swap_ids == () for item in routine.items)
        assert not any("pattern" in line.words for line in routine.trace)


@pytest.mark.parametrize("level", ["R", "none"])
def test_care_first_leaves_routine_levels_alone(level: str) -> None:
    routine = build_from(replace(with_pattern("D1"), level=level), "seed")

    assert "P01" in routine.exercise_ids


def test_care_first_still_filters_by_code() -> None:
    routine = build_from(replace(with_pattern("D1"), level="S", cautions=("P16",)), "seed")

    assert routine.exercise_ids == ("R07", "R08")
    assert [line.exercise_id for line in routine.trace if not line.chosen] == ["R06"]


@pytest.mark.parametrize(
    ("level", "ids"), [("none", {"R07", "R08", "R14"}), ("D", {"R07", "R08"}), ("E", set())]
)
def test_care_first_after_an_operation_waits_for_the_surgeon(level: str, ids: set[str]) -> None:
    routine = build_from(replace(with_pattern("D1"), level=level, cautions=("SURG",)), "seed")

    assert set(routine.exercise_ids) == ids
    assert {load_exercises()[key].kind for key in routine.exercise_ids} <= {"relief"}


def test_care_first_walks_are_short() -> None:
    routine = build_from(replace(with_pattern("D1"), level="D"), "seed")

    assert routine.items[0].dose_text == "3 minutes, 4 times a day"
