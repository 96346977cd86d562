"""Sets and codes that meet the person: what is left out, what is asked again, what ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import infer
from bot.assessment.explaining import explain
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.language.facts import Facts
from bot.routine import History, PlanInputs, build_from
from bot.routine.building.items import notes_of_codes
from bot.routine.building.muscles_worked import MusclesWorked
from bot.routine.situation.codes import codes_for
from bot.routine.situation.plan_situation import situation_of
from bot.routine.weeks.birth_past import with_birth_past
from bot.routine.weeks.progression import Progression
from tests.routine.returning import START, day

LOW = PlanInputs(regions=("low_back",), nrs=3, minutes=8, age=40)
BOWLER = PlanInputs(
    regions=("low_back",),
    nrs=4,
    minutes=8,
    age=22,
    duration_days=35,
    lifestyle=("sport",),
    aggravated_by=("ext_agg", "load_agg"),
    worse_with=("bending_back", "sport"),
)


@pytest.mark.parametrize(
    ("code", "exercise", "reason"),
    [
        ("SHO", "P17", "a stiff shoulder does not lean on straight arms at its height"),
        ("LOOSE", "M05", "loose joints are pulled to no end"),
        ("LOOSE", "M06", "nor held folded"),
        ("RAD", "T05", "a figure-4 folds the hip on a sore nerve (clinical 7.3)"),
        ("RAD", "T06", "nor is the knee drawn across"),
        ("PARS", "P23", "no weight before somebody has looked at the bone"),
        ("HIPGROIN", "M15", "a replaced hip that hurts in the groin is not swung"),
    ],
)
def test_code_keeps_a_move_away(code: str, exercise: str, reason: str) -> None:
    assert code in load_exercises()[exercise].exclude, reason


@pytest.mark.parametrize(
    ("worse_with", "lifts", "reason"),
    [
        (("sport",), False, "sport alone"),
        (("bending_back", "sport"), False, "arching is no load either"),
        (("sport", "carrying"), True, "carrying is one"),
        ((), True, "nothing told but that loads make it worse"),
    ],
)
def test_set_for_lifting_is_for_loads(
    worse_with: tuple[str, ...], lifts: bool, reason: str
) -> None:
    inputs = replace(LOW, aggravated_by=("load_agg",), worse_with=worse_with)
    at = situation_of(inputs, "seed", History())
    assert (at.sets[0][0].id == "lifting") is lifts, reason


def test_note_of_the_lifting_set_ends() -> None:
    lifter = replace(LOW, aggravated_by=("load_agg",), worse_with=("lifting",))
    for_now = "for now"
    assert any(for_now in note for note in build_from(lifter, "seed", History(week=2)).notes)
    assert not any(for_now in note for note in build_from(lifter, "seed", History(week=9)).notes)


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        (BOWLER, "PARS"),
        (replace(LOW, regions=("low_back", "groin"), conditions=("hip_replacement",)), "HIPGROIN"),
    ],
)
def test_what_should_be_seen_is_asked_again(inputs: PlanInputs, code: str) -> None:
    known = load_exclusions()[code]
    assert known.say in build_from(inputs, "seed").notes
    later = build_from(inputs, "seed", History(week=3)).notes
    assert known.say_later in later
    assert known.say not in later


def test_unsteady_at_any_age_practises_balance() -> None:
    young = replace(LOW, age=45, conditions=("poor_balance",))
    assert "P26" in build_from(young, "seed").exercise_ids


def test_neck_that_may_not_be_trained_has_an_easy_move() -> None:
    loose = PlanInputs(
        regions=("neck", "low_back"), nrs=4, minutes=5, conditions=("ehlers_danlos",)
    )
    assert "M11" in build_from(loose, "seed").exercise_ids


def test_sore_pelvis_walks_short() -> None:
    girdle = PlanInputs(regions=("sacrum_si",), nrs=5, minutes=8, conditions=("pregnancy",))
    walk = next(one for one in build_from(girdle, "seed").items if one.exercise_id == "A01")
    assert (walk.dose.minutes, walk.dose.per_day) == (5, 2)


def test_quiet_day_of_who_worries_has_breathing_beside_an_easy_move() -> None:
    bad = PlanInputs(regions=("whole_back",), nrs=8, minutes=3, yellow=("stress", "sleep"))
    kinds = {load_exercises()[key].kind for key in build_from(bad, "seed").exercise_ids}
    assert "R08" in build_from(bad, "seed").exercise_ids
    assert "mobility" in kinds


def test_wry_neck_is_not_arched_on_its_second_day() -> None:
    crick = PlanInputs(regions=("neck",), nrs=6, minutes=3, duration_days=2, age=47)
    assert "M08" not in build_from(crick, "seed").exercise_ids
    assert "M10" in build_from(crick, "seed").exercise_ids


@pytest.mark.parametrize(
    ("trigger", "lasted", "gone", "past", "reason"),
    [
        ("pregnancy_birth", 28, 20, False, "seven weeks after it"),
        ("pregnancy_birth", 85, 57, True, "the pain came with the birth, three months ago"),
        (None, 400, 57, False, "the pain says nothing of when the birth was"),
        (None, 400, 84, True, "three months since it was told"),
    ],
)
def test_birth_is_past_by_itself(
    trigger: str | None, lasted: int, gone: int, past: bool, reason: str
) -> None:
    born = replace(LOW, conditions=("postnatal",), trigger=trigger, duration_days=lasted)
    state = Progression(started=START, week_began=START, seen=START)
    assert ("POST" not in codes_for(with_birth_past(born, state, day(gone)))) is past, reason


def test_nobody_is_told_to_walk_on_legs_that_do_not_move() -> None:
    facts = Facts(regions=("neck",), nrs=4, conditions=("legs_still",))
    said = explain(infer(facts, {}), facts, MusclesWorked(frozenset(), frozenset()))
    assert "walk" not in " ".join(said.paragraphs)


def test_arms_are_crossed_once() -> None:
    notes = notes_of_codes(load_exercises()["M08"], ["SHO", "LEGS"])
    assert sum("Cross the arms" in note for note in notes) == 1
