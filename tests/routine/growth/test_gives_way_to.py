"""To what an easy move gives its minutes, and what a turn may take."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, build_from
from bot.routine.growth.room_for_growth import gives_way_to, what_may_give_way
from tests.routine.growth.test_courses_grow import course
from tests.routine.growth.test_found_in_turn import TWO_TIGHT
from tests.routine.lived import LOW, lived

NECK = replace(LOW, regions=("neck",))
LIBRARY = load_exercises()


@pytest.mark.parametrize(
    ("who", "easy", "rising", "gives", "reason"),
    [
        (NECK, "M11", {"P26"}, False, "a march for the legs takes nothing from a sore neck"),
        (NECK, "M11", {"P11"}, True, "what trains the neck may have it"),
        (NECK, "M01", {"P26"}, True, "a rock of the pelvis is no move of the neck"),
        (NECK, "M01", {"T10"}, False, "a stretch trains nothing"),
        (LOW, "M01", {"P05", "A01"}, True, "what trains the low back may have it"),
        (LOW, "M01", frozenset(), False, "nothing grows by it"),
        (
            replace(NECK, build=(("glute_med", 9.0),), tested=frozenset({"glute_med"})),
            "M11",
            {"P03"},
            True,
            "what a check found weak may have it",
        ),
    ],
)
def test_an_easy_move_gives_way_to(
    who: PlanInputs, easy: str, rising: set[str], gives: bool, reason: str
) -> None:
    assert gives_way_to(easy, rising, who) is gives, reason


@pytest.mark.parametrize(
    ("asked", "stretch", "gives", "reason"),
    [
        (12, None, False, "3.6 of 12 minutes: growth fills half a minute of them"),
        (12, 1.0, True, "a minute is filled"),
        (8, None, True, "1.4 of 8 minutes"),
        (8, 2.5, False, "a third of the session"),
    ],
)
def test_a_long_stretch_gives_way_only_where_the_session_stays_long(
    asked: int, stretch: float | None, gives: bool, reason: str
) -> None:
    who = replace(LOW, minutes=asked, nrs=1)
    plan = build_from(who, "week")
    long = [
        replace(one, minutes=stretch) if stretch and one.exercise_id == "T05" else one
        for one in plan.items
    ]
    held = what_may_give_way(replace(plan, items=tuple(long)), who, (), pain_is_low=True)
    assert ("T05" in held) is gives, reason


def test_a_turn_that_begins_takes_no_work_from_what_trains() -> None:
    """The stretch came with two holds, which the step took from, so that it never came."""
    weeks = list(course(TWO_TIGHT, "easy", (3,) * 12))
    began = [one for one in weeks if "turn_over" in one.rules()]
    assert began
    for week in began:
        before = weeks[weeks.index(week) - 1]
        for key, work in week.work.items():
            trains = LIBRARY[key].kind == "strength"
            assert not trains or work >= before.work.get(key, 0), (week.number, key)


@pytest.mark.parametrize("minutes", [3, 5, 8, 12])
@pytest.mark.parametrize("regions", [("low_back",), ("neck",), ("low_back", "neck")])
def test_what_stands_still_though_easy_is_told_in_that_week(
    minutes: int, regions: tuple[str, ...]
) -> None:
    """Within the minutes something grows each week, or is new, or it is said why not."""
    who = replace(LOW, minutes=minutes, regions=regions)
    for number, plan, _ in lived(who, [3, 3, 2, 2, 2, 2, 1, 1]):
        if number % 7 or number == 0:
            continue
        told = {one.kind for one in plan.changes} & {"more", "in", "out", "same"}
        lighter = {"lighter_week", "lighter_over"} & {one.rule for one in plan.changes}
        assert told or lighter or plan.changes[1:], (number, plan.changes)
