"""Every sentence of a code is said to somebody, and is true of what stands in that plan."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_care_first
from bot.routine import PlanInputs, Routine, Setting
from bot.routine.building.build import build_from
from bot.routine.building.care import BY_CODE
from tests.routine.people import with_pattern

REGIONS = (("low_back",), ("neck",), ("groin", "hip_side"), ("tailbone",))
PLACES = (*((one, Setting()) for one in REGIONS), (("neck",), Setting(kit=frozenset(("band",)))))
CODES = [code for code in load_exclusions() if code not in BY_CODE]


def plans_with(*codes: str) -> list[Routine]:
    """Return plans of people with these codes, for several parts that hurt."""
    return [
        build_from(
            PlanInputs(
                nrs=4,
                regions=regions,
                cautions=codes,
                minutes=12,
                radicular="RAD" in codes,
                setting=setting,
            ),
            "seed",
        )
        for regions, setting in PLACES
    ]


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_said_to_somebody(code: str) -> None:
    say = load_exclusions()[code].say
    assert any(say in routine.notes for routine in plans_with(code))


@pytest.mark.parametrize("code", BY_CODE)
def test_every_rest_says_why(code: str) -> None:
    assert all(load_care_first()[code].say in one.notes for one in plans_with(code))


def test_nobody_under_18_is_given_a_plan() -> None:
    grown = PlanInputs(nrs=4, regions=("low_back",), age=18, minutes=8)
    assert build_from(grown, "seed").items
    assert not build_from(replace(grown, age=17), "seed").items
    assert not build_from(replace(grown, age=15), "seed").items


def test_something_firm_is_spoken_of_where_somebody_stands_who_must_not_fall() -> None:
    old = PlanInputs(nrs=3, regions=("low_back",), age=78, minutes=8)
    say = load_exclusions()["FALL"].say
    assert say in build_from(old, "seed").notes
    lying = replace(old, setting=Setting(no_positions=frozenset(("stand",))))
    assert say not in build_from(lying, "seed").notes


@pytest.mark.parametrize("minutes", [3, 5, 8, 12])
@pytest.mark.parametrize("phase", [1, 2])
def test_only_the_first_move_is_said_to_come_first(minutes: int, phase: int) -> None:
    for pattern in (None, "D1", "D4", "D9"):
        routine = build_from(with_pattern(pattern, phase, minutes), "seed")
        later = [item.why for item in routine.items[1:]]
        assert not [why for why in later if re.search(r"comes? first\b(?! while)", why)]


def test_what_stays_out_for_good_is_not_promised_back() -> None:
    neck = PlanInputs(nrs=5, regions=("neck", "low_back"), cautions=("PEM",), minutes=5)
    waits = load_reasons()["part_waits"].say.format(part="neck")
    for inputs in (neck, replace(neck, yellow=("low_self_efficacy",))):
        assert waits not in build_from(inputs, "seed").notes
