"""Nobody gets what clinical 7 keeps from them: generated people against a table of its own.

500 people in the suite, 1,500 with `make nightly`; `PLUMBLINE_GENERATED_PEOPLE=10000` for the
proof of docs/routine.md.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.assessment import infer
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.safety.conditions import load_conditions
from bot.language.facts import Facts
from bot.routine import Routine, RoutineItem, Setting, build
from bot.routine.shown.own_way import own_way
from bot.safety.cautions import cautions_of
from tests.examples import sampled
from tests.routine.clinical_rules import (
    HOLDS,
    NEVER,
    NEVER_FROM_75,
    NEVER_FROM_NRS_6,
    NEVER_WHERE_IT_HURTS,
    UNSTEADY,
)
from tests.routine.minutes_told import minutes_told

pytestmark = [pytest.mark.slow, pytest.mark.sampled]

PEOPLE = int(os.environ.get("PLUMBLINE_GENERATED_PEOPLE", sampled(1500, 500)))
LIBRARY = load_exercises()
QUIET = ("arm", "hand")
IN_BED_INSTEAD = load_reasons()["bed_instead"].say
OVER = (
    "neck_cleared",
    "operation_cleared",
    "floor_easy",
    "birth_months_ago",
    "birth_cleared",
)  # end a code
CONDITIONS = [
    one for one in load_conditions() if one not in (*OVER, "recent_surgery", "fracture_recent")
]


@dataclass(frozen=True)
class Planned:
    """Somebody and the routine that was made."""

    facts: Facts
    setting: Setting
    routine: Routine

    @property
    def offered(self) -> set[str]:
        """Every move given and every one that it may be swapped for."""
        return {key for i in self.routine.items for key in (i.exercise_id, *i.swap_ids)}


def planned(chance: random.Random) -> Planned:
    """Somebody with up to three conditions, of any age, with any kit, in any place."""
    facts = Facts(
        regions=tuple(chance.sample(tuple(load_regions()), chance.choice((1, 1, 2)))),
        duration_days=chance.choice((None, 1, 3, 20, 200, 2000)),
        quality=chance.choice(((), (), ("tingling",))),
        radiation=chance.choice((None, None, "leg", "arm")),
        nrs=chance.choice((None, *range(10))),
        aggravated_by=chance.choice(((), (), ("flex_agg",), ("ext_agg",), ("rot_agg",))),
        eased_by=chance.choice(((), (), ("sitting",), ("standing", "walking"))),
        worse_with=chance.choice(((), (), ("walking",), ("overhead",), ("getting_up",))),
        sit_hours=chance.choice((None, 9.0)),
        age=chance.choice((None, 19, 34, 51, 66, 76, 88)),
        lifestyle=chance.choice(((), (), ("running",), ("sport",))),
        conditions=tuple(chance.sample(CONDITIONS, chance.choice((0, 1, 1, 1, 2, 2, 3)))),
    )
    place = chance.choice((None, None, *load_places()))
    setting = Setting(
        kit=frozenset(chance.sample(tuple(load_kit()), chance.choice((0, 1, 3, 8)))) or None,
        place=frozenset({place} if place else ()),
        goal_share=chance.choice((None, 0.9)),
        goal_weeks=3,
    )
    minutes = minutes_told(chance)
    cautions = tuple(dict.fromkeys(cautions_of(facts.conditions)))
    found = infer(facts, {})
    return Planned(facts, setting, build(found, facts, cautions, minutes, "week", setting=setting))


@pytest.fixture(scope="module")
def everybody() -> list[Planned]:
    chance = random.Random(7)
    return [planned(chance) for _ in range(PEOPLE)]


@pytest.mark.parametrize("condition", NEVER)
def test_rules_keep_from_a_condition_what_is_not_for_it(
    everybody: list[Planned], condition: str
) -> None:
    moves, positions = (set(words.split()) for words in NEVER[condition])
    for one in (each for each in everybody if condition in each.facts.conditions):
        assert not one.offered & moves, one
        for item in one.routine.items:
            soft = "bed" in one.setting.place or "bed" in LIBRARY[item.exercise_id].kit
            soft = soft or IN_BED_INSTEAD in one.routine.notes  # told to stand, and not to
            shut = positions - {"prone"} if soft and condition != "pregnancy" else positions
            assert item.position not in shut, (item.exercise_id, one.facts)


@pytest.mark.parametrize("region", NEVER_WHERE_IT_HURTS)
def test_rules_keep_from_a_sore_part_what_stirs_it(everybody: list[Planned], region: str) -> None:
    for one in (each for each in everybody if region in each.facts.regions):
        if region in QUIET and one.facts.nrs is not None and one.facts.nrs <= 2:
            continue  # an arm that is quiet is trained again (clinical 7.4)
        assert not one.offered & set(NEVER_WHERE_IT_HURTS[region].split()), one


def test_rules_load_nobody_hard_on_a_bad_day(everybody: list[Planned]) -> None:
    for one in (each for each in everybody if (each.facts.nrs or 0) >= 6):
        assert not one.offered & set(NEVER_FROM_NRS_6.split()), one


def test_rules_send_nobody_of_75_to_the_floor(everybody: list[Planned]) -> None:
    for one in (each for each in everybody if (each.facts.age or 0) >= 75):
        on_bed = {"R07"} | ({"R06"} if "bed" in one.setting.place else set())
        assert not (one.offered - on_bed) & set(NEVER_FROM_75.split()), one
        assert all(item.position != "kneel" for item in one.routine.items), one


def test_rules_stand_nobody_unsteady_without_a_hold(everybody: list[Planned]) -> None:
    unsteady = [one for one in everybody if set(UNSTEADY) & set(one.facts.conditions)]
    assert len(unsteady) > PEOPLE // 20
    for _, item in standing(unsteady):
        way = own_way(LIBRARY[item.exercise_id], item.notes)
        said = " ".join((*way.notes, *way.steps)).casefold()
        assert any(word in said for word in HOLDS), (item.exercise_id, item.notes)


def standing(people: list[Planned]) -> Iterator[tuple[Planned, RoutineItem]]:
    """Every move of theirs that is done standing."""
    for one in people:
        yield from ((one, item) for item in one.routine.items if item.position == "stand")
