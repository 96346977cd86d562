"""What may be named: a posture that was seen, contrary evidence, age, nerves, bones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import explain, infer, read_number
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from tests.assessment.people import DESK, DRIVER, LAPTOP


@pytest.mark.parametrize(
    ("evidence", "title"),
    [
        ({"wall_arch_big": "yes", "hipflex_tight": "both"}, "Your belt line tips forward"),
        ({"hipflex_tight": "both", "glute_weak": "yes"}, "The front of your hips is tight"),
    ],
)
def test_naming_names_a_posture_only_when_a_check_saw_it(
    evidence: dict[str, str], title: str
) -> None:
    assert explain(infer(DESK, evidence), DESK).title == title


def test_naming_neck_pulls_alone_say_nothing_of_the_head() -> None:
    evidence = {"upper_trap_tight": "both", "levator_tight": "both", "dnf_weak": "yes"}
    said = explain(infer(LAPTOP, evidence), LAPTOP)
    assert "lean forward" not in said.title
    assert "head" not in said.title.lower()


def test_naming_shows_what_speaks_against_it() -> None:
    evidence = {"wall_arch_big": "yes", "hipflex_ok": "yes", "glute_weak": "yes"}
    said = explain(infer(DESK, evidence), DESK)
    assert "What speaks against it: your thighs hung level with the bed" in said.against


def test_naming_quiet_days_come_first_at_eight_out_of_ten() -> None:
    facts = replace(DESK, nrs=8)
    assert explain(infer(facts, {}), facts).plan.startswith("First come quiet days")


def test_naming_sciatica_is_not_told_that_its_thighs_are_lengthened() -> None:
    facts = replace(DRIVER, regions=("low_back", "below_knee"), quality=("tingling",))
    assessment = infer(facts, {"wall_flat": "yes", "ham_tight": "both"})
    assert assessment.nerve_first
    assert not {"hamstrings", "calves"} & {aim.muscle for aim in assessment.lengthen}


def test_naming_lost_height_is_no_tug_of_war() -> None:
    facts = replace(LAPTOP, regions=("upper_back",), conditions=("osteoporosis",))
    said = explain(infer(facts, {"obs_kyph": "yes", "thor_stiff": "both"}), facts)
    assert "tug of war" not in said.picture
    assert "bones" in said.picture


@pytest.mark.parametrize(
    ("count", "age", "weak"),
    [
        (7, 80, True),
        (9, 84, False),
        (9, 70, True),
        (11, 75, False),
        (11, 40, True),
        (13, 30, False),
    ],
)
def test_naming_sit_to_stand_is_judged_by_age(count: int, age: int, weak: bool) -> None:
    question = load_home_checks()["ST18"].question("count")
    answer = read_number(question, count)
    assert answer is not None
    assessment = infer(replace(DESK, age=age), dict(answer.evidence))
    found = [aim for aim in assessment.build if aim.muscle == "quads"]
    assert bool(found) is weak
    assert "BAL" not in assessment.cautions


@pytest.mark.parametrize(("age", "told"), [(72, True), (30, False), (None, False)])
def test_naming_a_head_far_off_the_wall_asks_for_the_bones_in_later_life(
    age: int | None, told: bool
) -> None:
    facts = replace(LAPTOP, age=age)
    first = " ".join(explain(infer(facts, {"wall_head_big": "yes"}), facts).first)
    assert ("about your bones" in first) is told


def test_naming_the_tailbone_says_nothing_of_bending() -> None:
    facts = Facts(regions=("tailbone",), aggravated_by=("flex_agg",), sit_hours=9.0)
    assessment = infer(facts, {})
    assert assessment.direction is None
    assert "sitting_worse" not in {piece.key for piece in assessment.evidence}


def test_naming_one_answer_alone_points_to_no_second_side() -> None:
    """Signs for both were told; one check that speaks for one of them names neither."""
    told = replace(
        DESK, sit_hours=9.0, aggravated_by=("ext_agg", "flex_agg"), lifestyle=("sitting",)
    )
    alone = infer(told, {"obs_slump": "yes"})
    both = infer(told, {"obs_slump": "yes", "hipflex_tight": "both", "glute_weak": "yes"})

    assert not alone.mixed
    assert "both ways" not in explain(alone, told).title
    assert both.lead is not None
