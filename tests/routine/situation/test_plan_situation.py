"""Minutes, seeds, worries, order and days of a routine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine import History, PatternInput, Setting, build_from
from tests.routine.people import with_pattern


@pytest.mark.parametrize(
    ("minutes", "lasts", "most"),
    [(0, 3, 3), (3, 3, 3), (4, 4, 3), (5, 5, 4), (7, 7, 4), (8, 8, 7), (12, 12, 9), (60, 20, 11)],
)
def test_build_keeps_to_the_minutes(minutes: int, lasts: int, most: int) -> None:
    routine = build_from(with_pattern("D1", minutes=minutes), "seed")

    assert routine.minutes == lasts
    assert 0.9 * lasts <= routine.session_minutes <= load_timing().most_of(lasts)
    assert 3 <= len(routine.items) <= most


def test_build_differs_between_seeds_only_in_free_places() -> None:
    plans = {
        build_from(with_pattern("D7", minutes=12), str(seed)).exercise_ids for seed in range(20)
    }

    assert len(plans) > 1
    assert all({"P26", "P09", "P01", "T04", "A01"} <= set(plan) for plan in plans)


@pytest.mark.parametrize(
    ("flags", "has", "most", "reason"),
    [
        (("fear",), "M01", 7, "a movement to trust"),
        (("stress",), "R08", 7, "breathing"),
        (("low_self_efficacy",), "A01", 2, "two things only"),
    ],
)
def test_build_answers_worries(flags: tuple[str, ...], has: str, most: int, reason: str) -> None:
    routine = build_from(replace(with_pattern("D8"), yellow=flags), "seed")

    assert len(routine.items) <= most, reason
    assert flags == ("stress",) or has in routine.exercise_ids, reason


def test_build_adds_breathing_for_stress_when_there_is_a_place() -> None:
    routine = build_from(replace(with_pattern("D9", minutes=12), yellow=("stress",)), "seed")

    assert "R08" in routine.exercise_ids
    assert any(line.rule == "worry" for line in routine.trace if line.chosen)


def test_build_starts_a_level_lower_for_fear() -> None:
    routine = build_from(replace(with_pattern("D3"), yellow=("fear",)), "seed")

    known = load_exercises()
    assert all(known[one.exercise_id].level_for(one.position) <= 1 for one in routine.items)


def test_build_trains_balance_from_60() -> None:
    routine = build_from(replace(with_pattern("D9"), age=60), "seed")

    assert {"P26", "P21"} & set(routine.exercise_ids)


def test_build_gives_a_second_likely_pattern_its_places() -> None:
    inputs = replace(
        with_pattern("D9"),
        patterns=(PatternInput("D9", "likely", 11), PatternInput("D3", "likely", 8)),
    )
    routine = build_from(inputs, "seed")

    assert "P21" in routine.exercise_ids
    assert {"P03", "T05"} <= set(routine.exercise_ids)


def test_build_avoids_what_hurt_or_was_disliked_the_last_time() -> None:
    plain = build_from(with_pattern("D1"), "seed")
    after = build_from(
        with_pattern("D1"), "seed", History(flared=frozenset({"T01"}), disliked=frozenset({"M01"}))
    )

    assert {"T01", "M01"} <= set(plain.exercise_ids)
    assert not {"T01", "M01"} & set(after.exercise_ids)
    assert {"T02", "M13"} & set(after.exercise_ids)


@pytest.mark.parametrize(("kit", "has_band"), [(frozenset(), False), (frozenset({"band"}), True)])
def test_build_uses_only_what_is_at_hand(kit: frozenset[str], has_band: bool) -> None:
    routine = build_from(replace(with_pattern("D5"), setting=Setting(kit=kit)), "seed")
    needs = {item for key in routine.exercise_ids for item in load_exercises()[key].kit}

    assert ("band" in needs) is has_band


def test_build_orders_from_lying_to_standing_and_ends_with_the_walk() -> None:
    routine = build_from(with_pattern("D1", minutes=20), "seed")
    strength = [
        item.position
        for item in routine.items
        if load_exercises()[item.exercise_id].kind == "strength"
    ]
    places = ("supine", "side", "prone", "kneel", "sit", "stand")

    assert strength == sorted(strength, key=places.index)
    assert routine.exercise_ids[-1] == "A01"


def test_build_splits_much_strength_over_two_days() -> None:
    routine = build_from(with_pattern("D8"), "seed")
    days = {item.exercise_id: item.day for item in routine.items}

    assert sorted(days[key] for key in ("P01", "P05", "P07", "P18")) == ["A", "A", "B", "B"]
    assert days["A01"] == "every"


def test_build_says_how_to_adapt_for_this_person() -> None:
    routine = build_from(replace(with_pattern("D8"), cautions=("FLOOR",)), "seed")
    bird_dog = next(item for item in routine.items if item.exercise_id == "P05")

    assert bird_dog.position == "stand"
    assert bird_dog.notes == ("Do it standing, leaning on a table.",)
    assert "I chose movements that need no floor." in routine.notes


def test_build_is_two_moves_for_who_trusts_themselves_little() -> None:
    person = replace(with_pattern("D4", minutes=12), yellow=("low_self_efficacy",))
    routine = build_from(person, "seed")

    assert routine.exercise_ids == ("P11", "P18", "R10")
