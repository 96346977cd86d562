"""In which order the moves of a session come, and what kit, pattern and arms make of it."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine import (
    PatternInput,
    PlanInputs,
    Setting,
    build_from,
)

LIBRARY = load_exercises()
RULES = load_selection()
KEEPS_SMALL = ("low_self_efficacy",)


@pytest.mark.parametrize(
    ("regions", "minutes", "first", "reason"),
    [
        (("neck",), 3, "M10", "few minutes of a stiff neck go to the neck"),
        (("neck",), 5, "M10", "as above"),
        (("upper_trap",), 3, "M11", "arms that are up all day: no sit to stand in their place"),
        (("upper_back",), 8, "M08", "the upper back before the legs"),
        (("low_back",), 5, "M01", "lying on the back, the set's own easy move"),
        (("low_back", "neck"), 12, "M01", "the part told first leads"),
        (("neck", "low_back"), 12, "M10", "as above"),
        (("buttock",), 8, "M01", "easy, and of the set"),
    ],
)
def test_arrange_begins_with_an_easy_move_of_the_part(
    regions: tuple[str, ...], minutes: int, first: str, reason: str
) -> None:
    ids = build_from(PlanInputs(regions=regions, nrs=4, minutes=minutes), "week").exercise_ids
    assert ids[0] == first, (ids, reason)


@pytest.mark.parametrize("minutes", [3, 5, 8, 12, 20])
def test_arrange_puts_the_half_that_hurts_before_the_other_and_says_why(minutes: int) -> None:
    routine = build_from(PlanInputs(regions=("neck",), nrs=4, minutes=minutes), "week")
    others = [item for item in routine.items if item.exercise_id in ("P18", "P26", "P22")]
    before = [item.exercise_id for item in routine.items if item.in_session]

    assert bool(others) == (minutes >= 8)
    assert all("It isn't for the sore part itself" in item.why for item in others)
    assert not others or before.index(others[0].exercise_id) > before.index("M10")


def test_arrange_begins_with_the_way_that_eases() -> None:
    eased = PlanInputs(
        regions=("low_back",), nrs=4, minutes=8, direction="extension", eased_by=("standing",)
    )
    assert build_from(eased, "week").exercise_ids[0] in ("M07", "R11", "M04")


@pytest.mark.parametrize(
    ("regions", "kit", "uses", "waits"),
    [
        (("upper_back",), {"band"}, {"P15", "P16", "P28"}, ""),
        (("upper_back",), {"ball"}, {"R04"}, ""),
        (("buttock",), {"ball"}, {"R03"}, ""),
        (("low_back",), {"band"}, set(), "You have a band."),
        (("low_back",), {"bike"}, set(), "Your bike may take the place of the walk"),
    ],
)
def test_arrange_uses_the_kit_that_was_told_or_says_that_it_waits(
    regions: tuple[str, ...], kit: set[str], uses: set[str], waits: str
) -> None:
    told = PlanInputs(regions=regions, nrs=3, minutes=8, setting=Setting(kit=frozenset(kit)))
    routine = build_from(told, "week")

    assert not uses or uses & set(routine.exercise_ids)
    assert (waits in " ".join(routine.notes)) if waits else ("waits" not in str(routine.notes))


@pytest.mark.parametrize("pattern", ["D5", "D6"])
@pytest.mark.parametrize("minutes", [8, 12])
def test_arrange_trains_the_deep_neck_that_the_pattern_names(pattern: str, minutes: int) -> None:
    named = (PatternInput(pattern, "likely", 9), PatternInput("D4", "likely", 8))
    told = PlanInputs(
        patterns=named, build=(("mid_trap", 9.0), ("lower_trap", 8.0)), regions=("neck",),
        nrs=3, minutes=minutes, age=63,
    )  # fmt: skip
    assert {"P11", "P12", "P25"} & set(build_from(told, "week").exercise_ids)


@pytest.mark.parametrize("worse", ["overhead", "reaching_up"])
def test_arrange_keeps_arms_low_where_overhead_makes_it_worse(worse: str) -> None:
    told = PlanInputs(
        regions=("upper_trap",), nrs=3, minutes=12, worse_with=(worse,),
        build=(("lower_trap", 9.0),), tested=frozenset({"lower_trap"}),
    )  # fmt: skip
    routine = build_from(told, "week")
    notes = {item.exercise_id: " ".join(item.notes) for item in routine.items}

    assert routine.exercise_ids[0] not in ("P13", "P14")
    assert "shoulder height" in notes.get("P13", "shoulder height")
    assert "Leave out the Y" in notes.get("P14", "Leave out the Y")
