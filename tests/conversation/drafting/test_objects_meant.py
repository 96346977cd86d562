"""What a message is said of: only what its words name changes, and only where they change it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

KNOWN = Facts(
    regions=("low_back",),
    side="right",
    duration_days=35,
    onset="gradual",
    aggravated_by=("flex_agg",),
    worse_with=("sitting",),
)


def heard(text: str, asked: str, facts: Facts = KNOWN) -> Draft:
    values: dict[str, Any] = {
        **fact_values(facts),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.ASKED: asked,
    }
    if asked != slots.READBACK:
        values[slots.READBACK] = "confirmed"
    return plan_turn(situation(text, values))


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("yes, but it's the sofa that's bad, sitting on the saddle is fine", True, "fine there"),
        ("no, sitting is fine", False, "all of it is fine"),
    ],
)
def test_what_is_fine_in_one_place_stays_worse_in_another(
    text: str, worse: bool, reason: str
) -> None:
    assert ("sitting" in heard(text, slots.READBACK).facts.worse_with) is worse, reason


@pytest.mark.parametrize(
    ("text", "hip", "reason"),
    [
        ("yes, that's right. It's the left hip", False, "which one was replaced"),
        ("yes. The hip is the right one by the way", False, "which one was replaced"),
        ("yes, and the hip hurts too", True, "it hurts as well"),
    ],
)
def test_a_joint_that_was_replaced_hurts_only_where_it_is_said(
    text: str, hip: bool, reason: str
) -> None:
    facts = replace(KNOWN, side=None, conditions=("hip_replacement",))
    draft = heard(text, slots.READBACK, facts)
    assert any("hip" in one for one in draft.facts.regions) is hip, reason
    assert hip or draft.facts.side is None, reason


@pytest.mark.parametrize(
    ("text", "regions", "side", "reason"),
    [
        (
            "actually the shoulder blade is on the right",
            {"neck", "shoulder_blade"},
            None,
            "a side of a known place takes no other out",
        ),
        ("actually it's more my low back", {"low_back"}, None, "another place"),
    ],
)
def test_the_side_of_one_place_leaves_the_others(
    text: str, regions: set[str], side: str | None, reason: str
) -> None:
    facts = replace(KNOWN, regions=("neck", "shoulder_blade"), side="left")
    assert set(heard(text, "nrs", facts).facts.regions) == regions, reason


def test_a_run_of_a_driver_is_driving() -> None:
    facts = replace(KNOWN, lifestyle=("driving",), worse_with=(), aggravated_by=())
    told = "yes, and it's worse after the afternoon run"
    assert heard(told, slots.READBACK, facts).facts.worse_with == ("driving",)
    runner = replace(facts, lifestyle=())
    assert heard(told, slots.READBACK, runner).facts.worse_with == ("running",)


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("it's right, just add that I lean forward a lot at work", False, "what is done"),
        ("it's right, just add bending forward", True, "to be noted with what is read back"),
    ],
)
def test_what_is_done_a_lot_is_added_as_no_harm(text: str, worse: bool, reason: str) -> None:
    assert ("bending" in heard(text, slots.READBACK).facts.worse_with) is worse, reason


@pytest.mark.parametrize(
    ("text", "goes", "reason"),
    [
        ("my sister has the same, hers goes into the leg", None, "it is of the sister"),
        ("it goes into the leg, like my sister's", "leg", "the writer's own"),
        ("it stays, hers goes into the leg", "none", "both are told"),
    ],
)
def test_who_is_compared_with_is_not_the_writer(text: str, goes: str | None, reason: str) -> None:
    facts = replace(KNOWN, nrs=4, sit_hours=4.0)
    assert heard(text, "radiation", facts).facts.radiation == goes, reason


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("no, leave the weeks as they were", "aggravated_by"),
        ("no, keep it as it was", "sit_hours"),
    ],
)
def test_what_is_to_stay_stays_and_answers_nothing(text: str, asked: str) -> None:
    facts = replace(KNOWN, worse_with=(), aggravated_by=(), nrs=4)
    draft = heard(text, asked, facts)
    assert draft.facts == facts
    assert "That stays as it was." in draft.acknowledged


@pytest.mark.parametrize(
    ("text", "rated"),
    [
        ("6. wait, you asked today, so 5", 5),
        ("7, hang on, right now it's a 4", 4),
        ("6, so about as usual", 6),
        ("4. no, you mean right now? then 3", 3),
    ],
)
def test_the_number_behind_a_wait_counts(text: str, rated: int) -> None:
    assert heard(text, "nrs").facts.nrs == rated


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("it goes into my thigh", True, "its front or its back"),
        ("into the thigh on the right", True, "a side is no part of it"),
        ("down the back of my thigh", False, "the back is told"),
        ("into my thigh, down to the knee", False, "the way is told"),
        ("into the leg", False, "no thigh"),
    ],
)
def test_a_thigh_of_no_part_is_asked_about(text: str, asks: bool, reason: str) -> None:
    facts = replace(KNOWN, nrs=4, sit_hours=4.0)
    draft = heard(text, "radiation", facts)
    assert bool(draft.values.get(slots.EITHER)) is asks, reason
    assert draft.facts.radiation == "leg", reason


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("the front", {"low_back", "thigh_front"}),
        ("at the back", {"low_back", "thigh_back"}),
        ("both really", {"low_back", "thigh_front", "thigh_back"}),
    ],
)
def test_a_part_of_the_thigh_is_told_in_a_word(text: str, places: set[str]) -> None:
    facts = replace(KNOWN, nrs=4, sit_hours=4.0)
    asked = heard("it goes into my thigh", "radiation", facts).values
    said = plan_turn(situation(text, {**asked, slots.ASKED: slots.EITHER}))
    assert set(said.facts.regions) == places


@pytest.mark.parametrize(
    ("text", "work", "reason"),
    [
        ("I worked as a gardener but I'm not a gardener any more", None, "it is over"),
        ("I'm no longer a nurse", None, "it is over"),
        ("I'm a gardener now", "gardener", "it is the work of now"),
    ],
)
def test_a_work_that_is_over_is_no_work(text: str, work: str | None, reason: str) -> None:
    assert heard(f"yes. {text}", slots.READBACK).facts.work == work, reason


@pytest.mark.parametrize(
    ("text", "held", "reason"),
    [
        ("that's right apart from the blood pressure", False, "an illness excepted by half a name"),
        ("that's right, the blood pressure too", True, "nothing is excepted"),
    ],
)
def test_an_illness_is_excepted_by_half_its_name(text: str, held: bool, reason: str) -> None:
    facts = replace(KNOWN, conditions=("high_blood_pressure",))
    assert bool(heard(text, slots.READBACK, facts).facts.conditions) is held, reason
