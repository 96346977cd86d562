"""What holds for every routine, over 1,000 different people, 5,000 with `make nightly`.

`PLUMBLINE_GENERATED_PEOPLE=10000` for the proof of docs/routine.md.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.routine.routine_rules import (
    load_selection,
    longest_minutes,
    shortest_minutes,
)
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import PatternInput, PlanInputs, Routine, Setting, build_from
from bot.routine.choosing.chooser import Chooser
from bot.routine.choosing.move_scoring import wanted
from bot.routine.choosing.muscle_targets import builds, candidates_for, lengthens
from bot.routine.choosing.unpaired import UNPAIRED
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.sizes import sizes_of
from bot.routine.minutes.days import DAYS
from bot.routine.routine import EVERY_DAY, session_minutes
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import PlanSituation, situation_of
from tests.examples import sampled
from tests.routine.minutes_told import minutes_told

pytestmark = [pytest.mark.slow, pytest.mark.sampled]

PEOPLE = int(os.environ.get("PLUMBLINE_GENERATED_PEOPLE", sampled(5000, 1000)))
BY_CHANCE = 3  # more people of a kind than its share, where the draw is small
LIBRARY = load_exercises()
CODES = tuple(load_exclusions())
REGIONS = ("low_back", "neck", "upper_back", "buttock", "below_knee", "upper_trap", "mid_back")
PLACES = (*(frozenset(),) * 3, frozenset({"chair"}), frozenset({"desk"}))


def someone(chance: random.Random) -> PlanInputs:
    """A person as the assessment hands them over: muscles come from the patterns, in order."""
    patterns = chance.sample(tuple(load_patterns().values()), chance.choice((0, 1, 1, 2)))
    lengthen = dict.fromkeys(muscle for one in patterns for muscle in one.lengthen)
    build = dict.fromkeys(muscle for one in patterns for muscle in one.build)
    return PlanInputs(
        patterns=tuple(
            PatternInput(one.id, chance.choice(("likely", "possible")), 7) for one in patterns
        ),
        lengthen=tuple((muscle, 20.0 - n) for n, muscle in enumerate(lengthen)),
        build=tuple((muscle, 20.0 - n) for n, muscle in enumerate(build)),
        radicular=chance.random() < 0.15,
        direction=chance.choice((None, None, "extension", "flexion", "none")),
        regions=tuple(chance.sample(REGIONS, chance.choice((1, 1, 2)))),
        aggravated_by=tuple(
            chance.sample(("flex_agg", "ext_agg", "rot_agg"), chance.choice((0, 1, 1)))
        ),
        cautions=tuple(chance.sample(CODES, chance.choice((0, 0, 0, 1, 2)))),
        nrs=chance.choice((None, *range(11))),
        stage=chance.choice((None, "acute", "subacute", "chronic")),
        age=chance.choice((None, 18, 35, 52, 66, 72, 88)),
        minutes=minutes_told(chance),
        level=chance.choice(("none",) * 8 + ("D", "R")),
        setting=Setting(place=chance.choice(PLACES)),
    )


ROOM_LEFT = 0.0005  # share of days more than a tenth short with room: 3 of 11,580 among 10,000


@pytest.fixture(scope="module")
def routines() -> list[tuple[PlanInputs, PlanSituation, Routine]]:
    chance = random.Random(2024)
    people = [someone(chance) for _ in range(PEOPLE)]
    return [(one, situation_of(one, "week", History()), build_from(one, "week")) for one in people]


def trained(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> Iterator[tuple[PlanInputs, PlanSituation, Routine]]:
    """Those who train: neither a bad day nor waiting for a clinician or a surgeon."""
    for one, at, routine in routines:
        if routine.phase > 0 and one.level not in ("D", "S", "E") and "SURG" not in at.codes:
            yield one, at, routine


def test_build_never_gives_an_excluded_move(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> None:
    for _, at, routine in routines:
        for item in routine.items:
            for key in (item.exercise_id, *item.swap_ids):
                assert not set(LIBRARY[key].exclude) & set(at.codes), (key, at.codes)


def test_build_never_gives_a_move_twice(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> None:
    for _, _, routine in routines:
        assert len(set(routine.exercise_ids)) == len(routine.exercise_ids)


def test_build_keeps_the_minutes_within_a_tenth(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> None:
    short, counted = 0, 0
    room_left = []
    for one, at, routine in trained(routines):
        for day in DAYS:
            took = session_minutes(routine.items, day)
            assert round(took - load_timing().most_of(routine.minutes), 2) <= 0.05, (
                one,
                routine.exercise_ids,
            )
            counted += 1
            if took < 0.9 * routine.minutes - 0.05:  # told to a tenth of a minute
                short += 1
                if not nothing_more_is_allowed(at, routine, day):
                    room_left.append((routine.minutes, took, day, routine.exercise_ids))
    # an easy move has two rounds at most (clinical 7.2), so that a few more stay short and say so;
    # on a chair the chest stretch pulls both sides at once and takes half as long; a spine that has
    # grown together has fewer moves there
    assert len(room_left) <= ROOM_LEFT * counted, room_left
    assert short <= 0.014 * counted, f"{short} of {counted} sessions are short"


@pytest.mark.parametrize("minutes", range(shortest_minutes(), longest_minutes() + 1))
def test_build_keeps_any_whole_minutes_that_were_told(minutes: int) -> None:
    """None is cut to the row below: 4, 6, 7, 9 or 14 minutes are as long as that."""
    chance = random.Random(minutes)
    people = [replace(someone(chance), level="none", minutes=minutes) for _ in range(25)]
    trained = [one for one in (build_from(one, "week") for one in people) if one.phase > 0]
    assert {one.minutes for one in trained} == {minutes}
    far = [one for one in trained if abs(one.session_minutes - minutes) > 0.1 * minutes + 0.05]
    assert [one.exercise_ids for one in far if one.lasts == minutes] == []
    assert len(far) <= 1 + len(trained) // 5


def nothing_more_is_allowed(at: PlanSituation, routine: Routine, day: str) -> bool:
    """Every move of the day is at its longest, and every other gentle one was refused."""
    for item in routine.items:
        if item.in_session and item.day in (EVERY_DAY, day):
            exercise = LIBRARY[item.exercise_id]
            longest = sizes_of(exercise, dose_for(exercise, at)).longest
            if exercise.kind != "aerobic" and item.minutes < longest - 0.01:
                return False
    refused = {line.exercise_id for line in routine.trace if not line.chosen}
    gentle = {
        key
        for key, one in LIBRARY.items()
        if one.kind in load_selection().gentle_kinds and one.in_session and wanted(one, at)
    }
    return gentle <= refused | set(routine.exercise_ids)


def test_build_says_fewer_minutes_where_it_gives_fewer(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> None:
    for _, _, routine in routines:
        most = 1.1 * routine.minutes + 0.5  # what a session may be over is told, never hidden
        assert routine.lasts <= most
        if not any(item.in_session for item in routine.items):
            continue  # nothing to do before they were seen, but a walk apart
        assert abs(routine.lasts - routine.session_minutes) <= 0.1 * routine.minutes + 0.5


@pytest.mark.parametrize("kind", ["strength", "stretch"])
def test_build_reaches_the_weakest_and_the_tightest_muscle(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]], kind: str
) -> None:
    missed = []
    asked = 0
    for one, at, routine in trained(routines):
        muscles = one.build if kind == "strength" else one.lengthen
        reaches = builds if kind == "strength" else lengthens
        chooser = Chooser(at)
        first = next(
            (
                ids
                for muscle, _ in muscles
                if (ids := candidates_for(chooser, kind, muscle, reaches))
            ),
            (),
        )
        if not first:
            continue
        asked += 1
        if not set(first) & set(routine.exercise_ids):
            why = {line.rule for line in routine.trace if line.exercise_id in first}
            missed.append((one.minutes, routine.name, first, why))
    # What is left: a stretch whose other side may not be built, or has no time below 5 minutes.
    assert all(why <= {*UNPAIRED, "out_minutes"} for *_, why in missed), missed
    assert all(why & set(UNPAIRED) or minutes < 5 for minutes, _, _, why in missed), missed
    # Without a band, which nobody here has told of, a few partners more are missing, and codes in
    # the draw close the training of a neck or a shoulder (NCK, NSTEN, LIMB), and so its stretches.
    longer = [one for one in missed if one[0] >= 5]
    assert len(longer) <= 0.015 * asked + BY_CHANCE, longer
    # Three minutes hold two or three moves: no room for a stretch and what builds its other side.
    assert len(missed) <= 0.045 * asked, missed


def test_build_gives_the_same_person_the_same_routine(
    routines: list[tuple[PlanInputs, PlanSituation, Routine]],
) -> None:
    for one, _, routine in routines[::10]:
        assert build_from(one, "week") == routine
