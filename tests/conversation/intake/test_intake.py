"""Which questions the intake still asks."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.intake.intake import intake_questions


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


def test_intake_never_asks_for_the_hours_of_who_only_sits() -> None:
    told = {"story": "told", "regions": ["neck"], "conditions": ["sits_only"]}

    assert "sit_hours" not in intake_questions(told)
    assert "sit_hours" in intake_questions({**told, "conditions": []})


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
