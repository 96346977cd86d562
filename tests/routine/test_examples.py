"""The people of clinical 6.5, from their words and checks to their exercises."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import infer
from bot.language.facts import Facts
from bot.routine import build
from tests.assessment.people import (
    CARRIER,
    CLEARED,
    DESK,
    DRIVER,
    INACTIVE,
    LAPTOP,
    NURSE,
    RUNNER,
    UNTESTED,
)


@pytest.mark.parametrize(
    ("facts", "evidence", "has", "has_not"),
    [
        pytest.param(
            DESK, {"hipflex_tight": "both", "glute_weak": "yes"}, "P01 T01 P06 M01 A01", "M04 M07",
            id="X1 desk worker: hips lengthened, buttocks and belly built, nothing that arches",
        ),
        pytest.param(
            LAPTOP, {"obs_fhp": "yes", "wall_head_big": "yes"}, "P11 P18 T10 R10", "P16 P15",
            id="X2 laptop neck: deep neck and shoulder blades, and one for trunk or hips",
        ),
        pytest.param(
            RUNNER, {"glute_pir_tight": "right", "glute_med_weak": "right"}, "P03 T05 P01 P21 A01",
            "T01", id="X3 runner: buttocks first, the high hip second",
        ),
        pytest.param(
            DRIVER, {"wall_flat": "yes", "ham_tight": "both"}, "P05 T04 M07 P27 M04 A01",
            "M05 M06 T16 R12 P10", id="X4 driver: arching and staying power, nothing that bends",
        ),
        pytest.param(
            CARRIER, {"hip_high": "right", "lat_trunk_weak": "left"}, "P21 P03 P08 A01", "T13",
            id="X5 carrier: the sides, and no stretch of the flank that was weak",
        ),
        pytest.param(
            INACTIVE, {"glute_ok": "yes", "abs_ok": "yes"}, "P18 M01 P05 A01", "T01 T03 T04",
            id="X6 nothing found: walking, movement and strength, nothing stretched",
        ),
        pytest.param(
            NURSE, {"sway": "yes"}, "P01 P26 T04 P09 A01", "", id="X7 standing nurse",
        ),
        pytest.param(
            CLEARED, {"hipflex_ok": "yes", "glute_ok": "yes"}, "M01 P18 A01", "T01 T02 T03",
            id="X8 cleared by the checks: no hip stretch",
        ),
        pytest.param(UNTESTED, {}, "P01 T01 A01", "M04", id="X9 desk without checks: possible D1"),
    ],
)  # fmt: skip
def test_build_suits_the_worked_examples(
    facts: Facts, evidence: dict[str, str], has: str, has_not: str
) -> None:
    calm = replace(facts, nrs=3)
    routine = build(infer(calm, evidence), calm, (), 8, "seed")

    assert set(has.split()) <= set(routine.exercise_ids)
    assert not set(has_not.split()) & set(routine.exercise_ids)


def test_build_leaves_out_the_stretch_that_a_check_cleared() -> None:
    facts = replace(DESK, nrs=3)
    evidence = {"glute_weak": "yes", "wall_arch_big": "yes", "abs_weak": "yes", "hipflex_ok": "yes"}
    assessment = infer(facts, evidence)
    routine = build(assessment, facts, (), 8, "seed")

    assert "D1" in assessment.named()
    assert not {"T01", "T02"} & set(routine.exercise_ids)
    assert any(line.exercise_id == "T01" and line.rule == "out_muscle" for line in routine.trace)


def test_build_takes_the_caution_that_a_check_brought_up() -> None:
    facts = replace(DESK, nrs=3)
    assessment = infer(facts, {"floor_no": "yes"})
    routine = build(assessment, facts, (), 8, "seed")

    assert "FLOOR" in assessment.cautions
    assert {item.position for item in routine.items} <= {"sit", "stand", "supine"}
    assert not {"P01", "M01"} & set(routine.exercise_ids)
