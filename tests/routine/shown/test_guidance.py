"""Flares, expectations, reasons for a clinician, the safety net."""

from __future__ import annotations

import pytest

from bot.routine import (
    Course,
    expectation,
    expectation_about,
    flare_plan,
    is_flare,
    review_reasons,
    safety_net,
)
from bot.routine.weeks.review import is_worse
from bot.routine.weeks.sent_on import WORSE


@pytest.mark.parametrize(
    ("nrs", "usual", "hours", "flare"),
    [
        (7, 6, 0, True),
        (6, 3, 25, True),
        (6, 3, 24, False),
        (5, 3, 48, False),
        (6, None, 48, False),
    ],
)
def test_flare_is_7_or_3_more_for_over_a_day(
    nrs: int, usual: int | None, hours: float, flare: bool
) -> None:
    assert is_flare(nrs, usual, hours) is flare


def test_flare_plan_screens_first_and_ends_without_alarm() -> None:
    plan = flare_plan(flares_lately=1, days=2)

    assert plan.screen_first
    assert not plan.clinician
    assert plan.steps[0].startswith("First a few safety questions")
    assert plan.return_scale == (0.5, 0.7)


@pytest.mark.parametrize(("lately", "days"), [(3, 1), (1, 15)])
def test_flare_plan_sends_to_a_clinician(lately: int, days: float) -> None:
    plan = flare_plan(lately, days)

    assert plan.clinician
    assert "clinician" in plan.steps[-1]


@pytest.mark.parametrize(
    ("stage", "figure"),
    [
        ("acute", "more than half"),
        ("subacute", "halves again"),
        ("chronic", "about a third"),
        (None, "Backs differ"),
    ],
)
def test_expectation_is_honest_by_stage(stage: str | None, figure: str) -> None:
    assert figure in expectation(stage)


def test_expectation_names_the_next_spell_and_the_posture() -> None:
    assert "7 in 10" in expectation_about("recurrence")
    assert "does not need to" in expectation_about("posture")


@pytest.mark.parametrize(
    ("course", "number", "reason"),
    [
        (Course(weeks=6, steady_weeks=6, nrs_drop=1, activity_gain=1), 1, "six steady weeks"),
        (Course(weeks=6, steady_weeks=6, nrs_drop=2, activity_gain=0), 0, "pain dropped by 2"),
        (Course(weeks=6, steady_weeks=6, nrs_drop=1, nrs_first=2), 0, "of a pain of 2 it is half"),
        (Course(weeks=6, steady_weeks=6, nrs_drop=0, nrs_first=2), 1, "nothing of a pain of 2"),
        (Course(weeks=6, steady_weeks=6, nrs_drop=0, activity_gain=2), 0, "doing more"),
        (Course(weeks=9, steady_weeks=5), 0, "nine weeks, and five with enough practice"),
        (Course(weeks=5, steady_weeks=5), 0, "too early"),
        (Course(weeks=2, worse=True), 1, "worse after two weeks"),
        (Course(weeks=1, worse=True), 0, "one week is too early"),
        (Course(weeks=1, painkiller_days=11), 1, "painkillers for over 10 days"),
        (Course(weeks=1, painkiller_days=10), 0, "10 days"),
        (Course(weeks=1, worried=True, new_pattern=True, life_affected=True), 3, "each counts"),
    ],
)
def test_review_says_when_a_clinician_should_look(course: Course, number: int, reason: str) -> None:
    sent_on = (WORSE,) if is_worse(course) else ()

    assert len(review_reasons(course, sent_on)) == number, reason


def test_safety_net_holds_the_numbers_and_every_emergency_sign() -> None:
    net = safety_net("999", "111")

    assert net.emergency.startswith("Call 999")
    assert "111" in net.soon
    signs = " ".join(net.emergency_signs)
    for word in ("pee", "bowel", "between the legs", "sexual", "both legs", "foot", "chest pain"):
        assert word in signs, word
