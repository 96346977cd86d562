from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.assessment import infer
from bot.language.facts import Facts
from bot.routine import Setting, build_from, inputs_from
from bot.routine.situation.codes import codes_for
from bot.routine.weeks.kept_history import KeptHistory, Rating
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.way_again import with_ways_again
from tests.routine.lived import lived
from tests.routine.people import with_pattern
from tests.routine.returning import START, day

BENT = replace(
    with_pattern("D1"), aggravated_by=("flex_agg",), direction="extension", nrs=2, duration_days=21
)
NECK = {"regions": ("neck",), "patterns": (), "lengthen": (), "build": ()}
STATE = Progression(started=START, week_began=START, seen=START)


@pytest.mark.parametrize(
    ("changed", "pain", "on", "again", "reason"),
    [
        ({}, 2, 20, True, "told on the first days, low for two weeks"),
        ({}, 2, 10, False, "two weeks are not over"),
        ({}, 4, 20, False, "it still hurts"),
        ({"nrs": 5}, 2, 20, False, "it hurts today"),
        ({"duration_days": 400}, 2, 20, True, "who never bends again learns to fear it"),
        ({"duration_days": 400, "nrs": 3}, 3, 20, True, "of old pain mild is low enough"),
        ({"nrs": 3}, 3, 20, False, "of new pain it is not"),
        ({"nrs": 5, "yellow": ("fear",)}, 5, 20, True, "who fears it is shown that it is safe"),
        ({"nrs": 6, "yellow": ("fear",)}, 6, 20, False, "not where it is that sore"),
        ({"radicular": True}, 2, 20, False, "a nerve keeps its way"),
        ({"findings": frozenset({"bend_back_better"})}, 2, 20, False, "a check showed it"),
        ({"conditions": ("osteoporosis",)}, 1, 40, False, "little pain says nothing of the bone"),
        ({"conditions": ("spine_surgery",)}, 1, 40, False, "nobody tested the way after it"),
    ],
)
def test_way_again_when_the_pain_is_low(
    changed: dict[str, object], pain: int, on: int, again: bool, reason: str
) -> None:
    ratings = tuple(Rating(START + timedelta(days=n), pain) for n in range(on))
    inputs = replace(BENT, **changed)  # type: ignore[arg-type]
    found = with_ways_again(inputs, KeptHistory("x", pain=ratings), STATE, day(on))
    assert ("flex_agg" not in found.aggravated_by) is again, reason
    assert (found.direction is None) is again


@pytest.mark.parametrize(
    ("on", "pain", "again", "reason"),
    [
        (30, 2, True, "old pain that has been low for four weeks"),
        (20, 2, False, "four weeks are not over"),
        (30, 3, False, "mild is not low"),
    ],
)
def test_way_again_turning_of_old_pain(on: int, pain: int, again: bool, reason: str) -> None:
    turned = replace(BENT, aggravated_by=("rot_agg",), duration_days=900, nrs=pain)
    ratings = tuple(Rating(START + timedelta(days=n), pain) for n in range(on))
    found = with_ways_again(turned, KeptHistory("x", pain=ratings), STATE, day(on))
    assert (found.ways_again == ("rot_agg",)) is again, reason
    assert (found.aggravated_by == ()) is again


@pytest.mark.parametrize(
    ("changed", "moves", "reason"),
    [
        ({"ways_again": ("flex_agg",)}, {"M05", "R12", "M06"}, "a small bend is in"),
        ({"ways_again": ("rot_agg",)}, {"M02", "M09"}, "a small turn is in"),
        ({"ways_again": ("flex_agg",), "conditions": ("osteoporosis",)}, set(), "no move may"),
        ({"ways_again": ("rot_agg",), **NECK}, {"M09"}, "knee rolls turn no neck"),
        ({"ways_again": ("flex_agg",), **NECK}, set(), "a knee to the chest bends none"),
    ],
)
def test_way_again_brings_a_small_move_of_it(
    changed: dict[str, object], moves: set[str], reason: str
) -> None:
    person = replace(BENT, aggravated_by=(), direction=None, **changed)  # type: ignore[arg-type]
    trace = build_from(person, "somebody").trace
    again = {one.exercise_id for one in trace if one.chosen and one.rule == "again"}
    assert len(again) == bool(moves), reason
    assert again <= moves


def test_way_again_turning_comes_back_and_keeps_the_way_that_eases() -> None:
    turned = replace(BENT, aggravated_by=("rot_agg",))
    ratings = tuple(Rating(START + timedelta(days=n), 1) for n in range(20))
    found = with_ways_again(turned, KeptHistory("x", pain=ratings), STATE, day(20))
    assert found.aggravated_by == ()
    assert found.direction == BENT.direction, "turning tells of no way of bending"


@pytest.mark.parametrize(
    ("on", "pain", "again", "reason"),
    [
        (43, 1, True, "six weeks, hardly any pain: bending is tried beside the way that eases"),
        (30, 1, False, "a sore nerve waits longer"),
        (43, 2, False, "and for less pain"),
    ],
)
def test_way_again_after_nerve_pain(on: int, pain: int, again: bool, reason: str) -> None:
    inputs = replace(BENT, radicular=True, nrs=pain, duration_days=21 + on)
    ratings = tuple(Rating(START + timedelta(days=n), pain) for n in range(on))
    found = with_ways_again(inputs, KeptHistory("x", pain=ratings), STATE, day(on))
    assert ("FLX" not in codes_for(found)) is again, reason
    assert found.direction == "extension", "the way that eases stays"


def test_way_again_opens_at_a_weekly_look_and_closes_two_points_over() -> None:
    ratings = tuple(Rating(START + timedelta(days=n), 2) for n in range(30))
    history, within = KeptHistory("x", pain=ratings), replace(STATE, week_began=day(18))
    assert with_ways_again(BENT, history, within, day(20)).ways_again == (), "not between two looks"
    opened = replace(BENT, opened=frozenset({"flex_agg"}))
    for nrs, again in ((3, True), (4, False)):
        now = replace(opened, nrs=nrs, settled_nrs=nrs)
        found = with_ways_again(now, history, within, day(20))
        assert (found.ways_again == ("flex_agg",)) is again, nrs


def test_way_again_that_was_feared_does_not_stay_as_small_as_it_began() -> None:
    """What comes back grows before what trains, where the minutes hold no more."""
    facts = Facts(
        regions=("low_back",),
        side="both",
        duration_days=365.0,
        stage="chronic",
        age=52,
        nrs=5,
        yellow_flags=("fear",),
        aggravated_by=("flex_agg",),
        radiation="none",
    )
    inputs = inputs_from(infer(facts, {}), facts, (), 8, Setting())
    reps = [
        item.dose.reps
        for _, plan, _ in lived(inputs, [5, 5, 4, 4, 3, 3, 2, 2])
        for item in plan.routine.items
        if item.exercise_id == "M05"
    ]
    assert reps[0] == 1
    assert reps[-1] == 2
