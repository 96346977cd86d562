"""What a second reader of forty routines did not sign, held for people in general."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.assessment.areas import LOWER, UPPER, halves_of
from bot.assessment.direction import preferred_direction
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_rules import load_selection
from bot.language.facts import Facts
from bot.routine import PlanInputs, Setting, build_from
from bot.routine.shown.own_way import own_way
from tests.routine.lived import lived
from tests.routine.test_everyone import someone

LIBRARY = load_exercises()
BEGINS = load_selection().begins_with
IN_BED = Setting(place=frozenset({"bed"}))
SMALL = ("low_self_efficacy",)


def _plain(**told: object) -> PlanInputs:
    return replace(PlanInputs(regions=("low_back",), nrs=4, minutes=8, stage="chronic"), **told)


@pytest.mark.parametrize("age", [75, 84, 93])
@pytest.mark.parametrize("minutes", [8, 12, 20])
@pytest.mark.parametrize("nrs", [2, 4, 6])
def test_rising_is_trained_from_the_edge_of_the_bed(age: int, minutes: int, nrs: int) -> None:
    one = _plain(age=age, minutes=minutes, nrs=nrs, setting=IN_BED)
    item = next(item for item in build_from(one, "ann").items if item.exercise_id == "P18")
    steps = own_way(LIBRARY["P18"], item.notes, item.position).steps
    assert "edge of the bed" in steps[0]
    assert "chair" not in " ".join(steps[:1])


@pytest.mark.parametrize("age", [30, 84])
def test_rising_is_not_for_who_stays_in_bed_and_never_stands(age: int) -> None:
    lying = replace(IN_BED, no_positions=frozenset({"stand"}))
    assert "P18" not in build_from(_plain(age=age, setting=lying), "ann").exercise_ids


def test_nobody_of_75_turns_onto_the_front_in_bed_before_the_floor_was_shown_safe() -> None:
    seen = 0
    for seed in range(120):
        one = replace(someone(random.Random(seed)), age=80, setting=IN_BED, level="none")
        for item in build_from(one, "ann").items:
            seen += 1
            assert item.position != "prone" or "floor_ok" in one.findings, (seed, item.exercise_id)
    assert seen > 300


@pytest.mark.parametrize("minutes", [3, 5, 8, 12])
def test_quiet_day_kept_small_moves_and_breathes(minutes: int) -> None:
    for seed in range(60):
        drawn = someone(random.Random(seed))
        one = _plain(regions=drawn.regions or ("neck",), nrs=8, minutes=minutes, yellow=SMALL)
        routine = build_from(one, "ann")
        session = [LIBRARY[item.exercise_id] for item in routine.items if item.in_session]
        assert routine.phase == 0
        assert "R08" in routine.exercise_ids, (seed, routine.exercise_ids)
        assert any(move.kind == "mobility" for move in session), (seed, routine.exercise_ids)
        assert len(routine.items) <= 3, "small all the same"


@pytest.mark.parametrize("minutes", [5, 8, 20])
def test_quiet_day_moves_each_half_that_hurts(minutes: int) -> None:
    seen = 0
    for seed in range(240):
        regions = someone(random.Random(seed)).regions
        halves = halves_of(regions)
        if not halves.get(UPPER) or not halves.get(LOWER):
            continue
        seen += 1
        routine = build_from(_plain(regions=regions, nrs=8, minutes=minutes), "ann")
        session = [LIBRARY[item.exercise_id] for item in routine.items if item.in_session]
        moves = [move for move in session if move.kind == "mobility"]
        for half in (UPPER, LOWER):
            easy = {key for region in halves[half] for key in BEGINS.get(region, ())}
            assert any(
                move.id in easy or not set(halves[half]).isdisjoint(move.regions) for move in moves
            ), (seed, half, routine.exercise_ids)
    assert seen > 10


@pytest.mark.parametrize("minutes", [5, 8, 12])
@pytest.mark.parametrize("nrs", [2, 5])
def test_thin_bones_without_an_age_start_as_at_60(minutes: int, nrs: int) -> None:
    bones = _plain(conditions=("osteoporosis",), minutes=minutes, nrs=nrs)

    def doses(age: int | None) -> list[tuple[str, Dose]]:
        items = build_from(replace(bones, age=age), "ann").items
        return [(one.exercise_id, one.dose) for one in items]

    assert doses(None) == doses(66)
    assert doses(None) != doses(40)


@pytest.mark.parametrize("told", ["lifting", "lifting_child", "picking_up", "baby_care"])
@pytest.mark.parametrize("conditions", [(), ("osteoporosis",), ("postnatal",)])
def test_who_is_hurt_by_lifting_practises_the_bend_of_it(
    told: str, conditions: tuple[str, ...]
) -> None:
    for minutes in (5, 8, 12):
        one = _plain(worse_with=(told,), conditions=conditions, minutes=minutes)
        ids = build_from(one, "ann").exercise_ids
        assert "P19" in ids, (told, conditions, minutes, ids)
    soft = _plain(worse_with=(told,), setting=Setting(gentle=True))
    assert "P19" not in build_from(soft, "ann").exercise_ids


def test_no_butterfly_for_a_leg_that_a_nerve_hurts() -> None:
    for minutes in (5, 8, 12, 20):
        one = _plain(
            radicular=True, radiation="leg", minutes=minutes, lengthen=(("adductors", 9.0),)
        )
        assert "T07" not in build_from(one, "ann").exercise_ids


def test_words_of_a_walk_left_out_promise_nothing_in_its_place() -> None:
    one = _plain(
        conditions=("pregnancy", "pelvic_girdle_pain"), worse_with=("walking",), nrs=7,
        regions=("groin", "sacrum_si"),
    )  # fmt: skip
    routine = build_from(one, "ann")
    assert all(LIBRARY[key].kind != "aerobic" for key in routine.exercise_ids)
    assert load_exclusions()["WALK"].say in routine.notes
    assert "in their place" not in " ".join(routine.notes)


def test_walk_that_eases_beside_standing_tells_of_no_way_of_bending() -> None:
    def way(*aggravated: str) -> str | None:
        facts = Facts(regions=("low_back",), aggravated_by=aggravated, eased_by=("walking",))
        return preferred_direction(facts, ())

    assert way() == "extension"
    assert way("flex_agg") == "extension"
    assert way("static_agg") is None, "a walk eases what is sore from one position, as it moves"
    assert way("ext_agg") == "flexion", "standing hurts: no back-bends because a walk eases"


def _two_parts(region: str, kit: frozenset[str]) -> PlanInputs:
    setting = Setting(kit=kit or None)
    return _plain(regions=("low_back", region), age=30, minutes=12, setting=setting)


@pytest.mark.parametrize("region", ["upper_back", "shoulder_blade", "upper_trap", "mid_back"])
@pytest.mark.parametrize("kit", [frozenset[str](), frozenset({"band"})])
def test_no_move_goes_within_a_week_in_which_nothing_is_told(
    region: str, kit: frozenset[str]
) -> None:
    """What came in for a sore part went on the second day, as what trains it had a place."""
    before: set[str] = set()
    for number, plan, _ in lived(_two_parts(region, kit), [5, 4, 4]):
        now = {one.exercise_id for one in plan.routine.items if one.in_session}
        if number and not plan.is_weekly_look:
            assert before <= now, (number, before - now)
        before = now


@pytest.mark.slow
def test_what_comes_for_a_change_is_of_a_part_that_hurts_too() -> None:
    seen = 0
    for regions in (("sacrum_si",), ("low_back",), ("neck",), ("low_back", "neck")):
        for condition in ((), ("pregnancy",)):
            one = _plain(regions=regions, conditions=condition, age=31)
            last: set[str] = set()
            for _, plan, _ in lived(one, [5] * 10, said="done"):
                rests = {one.exercise_id for one in plan.changes if one.rule == "varied"}
                came = {*plan.routine.exercise_ids} - last
                for key in rests:
                    if not set(regions).isdisjoint(LIBRARY[key].regions):
                        seen += 1
                        for new in came:
                            assert not set(regions).isdisjoint(LIBRARY[new].regions), (key, new)
                last = {*plan.routine.exercise_ids}
    assert seen
