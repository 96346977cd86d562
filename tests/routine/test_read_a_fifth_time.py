"""What a fifth reader of forty courses would not sign: each row fails on the rules before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.routine import PatternInput, PlanInputs, build_from
from bot.routine.dosing.dose import scaled
from bot.routine.dosing.duration import work_seconds
from bot.routine.growth.room_for_growth import what_may_give_way
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.situation.allow import open_positions
from bot.routine.situation.codes import codes_for
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from bot.routine.weeks.kept_history import DoneSession, KeptHistory, Rating
from tests.routine.returning import NOTHING, START, day

LIBRARY = load_exercises()


def ways(key: str, **told: Any) -> list[str]:
    """The positions in which a move may be done by somebody with the longest session."""
    inputs = PlanInputs(**{"minutes": 20, "nrs": 4, "regions": ("low_back",), **told})
    at = situation_of(inputs, "somebody", History())
    shut = set(LIBRARY[key].exclude) & set(at.codes)
    return [] if shut else list(open_positions(LIBRARY[key], at))


@pytest.mark.parametrize(
    ("key", "told", "reason"),
    [
        ("A04", {"conditions": ("legs_still", "shoulder_problem")}, "punches from a sore shoulder"),
        ("A04", {"conditions": ("legs_still",), "worse_with": ("overhead",)}, "the same, told"),
        ("P20", {"conditions": ("rib_pain",)}, "a lift lying on the ribs"),
        ("R11", {"conditions": ("rib_pain",)}, "nor is there lying on them"),
        ("P08", {"nrs": 6}, "a side plank under 'I left out hard holds'"),
        ("T12", {"worse_with": ("side_bending",)}, "a stretch the way that is told to hurt"),
        ("T13", {"worse_with": ("side_bending",)}, "the same standing"),
        ("T10", {"worse_with": ("tilting_head",)}, "the head is tilted to both sides"),
        ("T11", {"worse_with": ("tilting_head",)}, "and towards the armpit"),
    ],
)
def test_move_is_not_done_against_what_is_spared(
    key: str, told: dict[str, Any], reason: str
) -> None:
    assert ways(key), "it is open to others"
    assert not ways(key, **told), reason


@pytest.mark.parametrize("code", ["ASIDE", "TILT"])
def test_way_to_the_side_is_open_again_at_little_pain(code: str) -> None:
    told = {"worse_with": ("side_bending", "tilting_head")}
    assert code in codes_for(PlanInputs(nrs=4, **told))
    assert code not in codes_for(PlanInputs(nrs=2, **told))


def test_legs_march_beside_a_sore_shoulder_standing() -> None:
    assert ways("A04", conditions=("shoulder_problem",)) == ["stand"]


def test_turns_stay_where_tilts_are_left_out() -> None:
    told: dict[str, Any] = {"worse_with": ("tilting_head",), "regions": ("neck",), "nrs": 4}
    routine = build_from(PlanInputs(minutes=8, **told), "somebody")
    notes = next(one.notes for one in routine.items if one.exercise_id == "M10")
    assert any("Only turn" in one for one in notes)


def lived(inputs: PlanInputs, pains: list[int], said: str) -> list[NextPlan]:
    """The plan of each day of so much pain: every move is done and told to be so."""
    history = KeptHistory(person="somebody", minutes=inputs.minutes)
    plans = []
    for n, pain in enumerate(pains):
        history = replace(history, pain=(*history.pain, Rating(day(n), pain)))
        plan = next_from(history, replace(inputs, nrs=pain), NOTHING, day(n))
        plans.append(plan)
        ids = plan.routine.exercise_ids
        asked = tuple(key for key in ids if LIBRARY[key].kind != "aerobic")
        done = DoneSession(day(n), asked, dict.fromkeys(asked, said), pain, pain)
        history = replace(
            history,
            progression=plan.progression,
            last_routine=plan.routine.items,
            last_phase=plan.routine.phase,
            sessions=(*history.sessions, done),
        )
    return plans


def work(plan: NextPlan, kind: str) -> float:
    items = [one for one in plan.routine.items if LIBRARY[one.exercise_id].kind == kind]
    return sum(work_seconds(one.dose) * (2 if one.day == "every" else 1) for one in items)


@pytest.mark.parametrize(
    ("pain", "grows", "reason"),
    [(2, True, "right is no top"), (5, False, "the pain is not mild")],
)
def test_strength_that_is_right_for_weeks_grows(pain: int, grows: bool, reason: str) -> None:
    inputs = PlanInputs(minutes=8, regions=("low_back",), duration_days=200, stage="chronic")
    plans = lived(inputs, [pain] * 27, "right")
    said = {one.rule for plan in plans for one in plan.changes}
    assert ("ready_right" in said) is grows, reason
    assert not grows or work(plans[-1], "strength") > work(plans[1], "strength"), reason


@pytest.mark.parametrize(
    ("conditions", "goes_on", "reason"),
    [
        ((), True, "hard weeks of the same pain end no walk"),
        (("tires_soon",), False, "who tires soon is told small parts"),
        (("pelvic_girdle_pain",), False, "short walks are better, said the card"),
    ],
)
def test_walk_in_hard_weeks(conditions: tuple[str, ...], goes_on: bool, reason: str) -> None:
    inputs = PlanInputs(minutes=8, regions=("low_back",), conditions=conditions, age=34)
    plans = lived(inputs, [3] * 43, "hard")
    grown = [key for key, step in plans[-1].progression.steps.items() if step > 0]
    assert bool(grown) is goes_on, reason
    assert set(grown) <= {"A01", "A02", "A03"}, "no brisk march grows in a hard week"


@pytest.mark.parametrize(
    ("today", "rises", "reason"), [(4, True, "the week was steady"), (6, False, "but not today")]
)
def test_stage_and_amounts_wait_on_a_day_that_is_worse(
    today: int, rises: bool, reason: str
) -> None:
    inputs = PlanInputs(minutes=8, regions=("low_back",), duration_days=30, stage="subacute")
    last = lived(inputs, [4] * 7 + [today], "easy")[-1]
    assert last.progression.week == 2
    said = {one.rule for one in last.changes}
    assert bool({"phase_up", "ready", "ready_in_three"} & said) is rises, reason


def test_plan_of_two_is_not_breathing_and_a_walk_break() -> None:
    """ "No move for your neck itself": in twelve weeks there was none."""
    d10 = load_patterns()["D10"]
    person = PlanInputs(
        patterns=(PatternInput("D10", "likely", 9),),
        lengthen=tuple((one, 9.0) for one in d10.lengthen),
        build=tuple((one, 9.0) for one in d10.build),
        regions=("neck", "upper_trap"),
        yellow=("stress", "low_self_efficacy"),
        nrs=5,
        minutes=3,
    )
    ids = build_from(person, "somebody", History(week=2)).exercise_ids
    assert len(ids) == 3, "two moves, and what is done apart besides"
    assert {"M10", "M11"} & set(ids)


def test_carry_is_shorter_in_a_lighter_week() -> None:
    assert scaled(Dose(metres=40), 0.6).metres == 25
    person = PlanInputs(minutes=12, nrs=2, regions=("low_back",), worse_with=("lifting",))
    history = History(week=5, reached={"P23": Dose(metres=40, sides=True)}, keeps=("P23",))
    items = build_from(person, "somebody", history).items
    assert [one.dose.metres for one in items if one.exercise_id == "P23"] == [25]


def test_plan_after_an_operation_begins_small_and_speaks_of_no_sign() -> None:
    """Full doses at stage 2, and "the sign is open no longer", where none was."""
    waits = PlanInputs(minutes=8, nrs=1, regions=("low_back",), conditions=("recent_surgery",))
    history = KeptHistory(person="somebody", minutes=8, pain=(Rating(START, 1),))
    before = next_from(history, waits, NOTHING, START)
    history = replace(history, progression=before.progression, last_routine=before.routine.items)
    agreed = replace(waits, conditions=("recent_surgery", "operation_cleared"))
    now = next_from(history, agreed, NOTHING, day(20))
    said = {one.rule for one in now.changes if one.kind == "plan"}
    assert "cleared" in said
    assert "flag_over" not in said
    assert now.routine.phase == 1
    usual = build_from(replace(agreed, nrs=5), "somebody")
    assert (
        0
        < work(now, "strength")
        < sum(
            work_seconds(one.dose) * 2
            for one in usual.items
            if LIBRARY[one.exercise_id].kind == "strength"
        )
    )


def test_stiff_spine_of_axspa_gives_no_easy_move_away() -> None:
    inputs = PlanInputs(minutes=8, nrs=2, regions=("low_back",), conditions=("spondyloarthritis",))
    routine = build_from(inputs, "somebody")
    easy = {one for one in routine.exercise_ids if LIBRARY[one].kind == "mobility"}
    assert easy
    assert not easy & set(what_may_give_way(routine, inputs, (), pain_is_low=True))
    plain = replace(inputs, conditions=())
    assert set(what_may_give_way(build_from(plain, "somebody"), plain, (), pain_is_low=True))


def test_stiff_spine_of_axspa_has_no_part_that_is_not_sore() -> None:
    inputs = PlanInputs(minutes=12, nrs=4, regions=("low_back",), conditions=("spondyloarthritis",))
    said = " ".join(one.why for one in build_from(inputs, "somebody").items)
    assert "isn't for the sore part" not in said, "the illness is of the whole spine"
    plain = build_from(replace(inputs, regions=("neck",), conditions=()), "somebody")
    assert "isn't for the sore part" in " ".join(one.why for one in plain.items), "elsewhere"
