"""Which questions the intake still asks."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest

from bot.conversation.intake.intake import intake_questions
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.pain.works import load_works
from bot.knowledge.safety.conditions import load_conditions


@pytest.mark.parametrize(
    ("values", "first"),
    [
        pytest.param({}, "story", id="the story first"),
        pytest.param({"story": "told"}, "regions", id="the place when it is not clear"),
        pytest.param(
            {"story": "told", "regions": ["low_back"]}, "side", id="little heard: details first"
        ),
        pytest.param(
            {"story": "told", "regions": ["low_back"], "side": "left", "nrs": 3},
            "readback",
            id="enough heard: read back first",
        ),
        pytest.param(
            {"story": "told", "regions": ["tailbone"]}, "duration_days", id="a tailbone has no side"
        ),
    ],
)
def test_intake_asks_the_most_useful_first(values: dict[str, Any], first: str) -> None:
    assert intake_questions(values)[0] == first


@pytest.mark.parametrize(
    ("told", "asked", "reason"),
    [
        ({}, True, "nothing is known of the days"),
        ({"conditions": ["sits_only"]}, False, "all hours are sat"),
        ({"lifestyle": ["standing"]}, False, "on the feet most of the day"),
        ({"work": "nurse"}, False, "a ward is walked"),
        ({"work": "builder"}, False, "a roof is no seat"),
        ({"work": "office"}, True, "how long at the desk"),
        ({"work": "driver"}, True, "how long at the wheel"),
        ({"work": "teacher"}, True, "some sit and mark for hours"),
        ({"conditions": ["reflux"]}, True, "an illness says nothing of it"),
    ],
)
def test_intake_asks_for_the_hours_of_sitting_of_those_who_may_sit(
    told: dict[str, Any], asked: bool, reason: str
) -> None:
    values = {"story": "told", "regions": ["neck"], **told}

    assert ("sit_hours" in intake_questions(values)) is asked, reason


def test_intake_conditions_name_what_there_is() -> None:
    rules = load_intake_rules()
    for condition in chain(*rules.asked_when.values(), *rules.not_asked_when.values()):
        assert set(condition.work) <= load_works().keys()
        assert set(condition.conditions) <= load_conditions().keys()
        assert set(condition.lifestyle) <= load_lifestyle().keys()


def test_intake_never_asks_what_was_said() -> None:
    told = {
        "story": "told",
        "regions": ["low_back"],
        "side": "left",
        "stage": "chronic",
        "nrs": 0,
        "aggravated_by": ["ext_agg"],
        "sit_hours": 8.0,
        "radiation": "none",
        "readback": "confirmed",
    }

    assert intake_questions(told) == ()


def test_intake_asks_five_questions_at_most() -> None:
    asked = ["side", "duration_days", "nrs", "sit_hours"]  # a skipped one stands in both
    values = {
        "story": "told",
        "regions": ["low_back"],
        "readback": "confirmed",
        "answered_before": asked,
        "skipped": ["aggravated_by", "sit_hours"],
    }

    assert intake_questions(values) == ()


def test_intake_does_not_ask_a_skipped_question_again() -> None:
    values = {"story": "told", "regions": ["low_back"], "skipped": ["side"]}

    assert "side" not in intake_questions(values)
