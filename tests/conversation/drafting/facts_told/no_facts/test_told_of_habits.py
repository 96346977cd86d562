"""A job that is over is no habit of today; what is done nowadays is, whatever was before."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

WORSE: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left", "nrs": 4},
    **{slots.READBACK: "confirmed", slots.ASKED: "aggravated_by", "duration_days": 21.0},
}


@pytest.mark.parametrize(
    ("text", "habits", "trigger", "reason"),
    [
        ("67, retired bus driver. low back pain", None, None, "retired, before the job"),
        ("ex lorry driver, low back pain", None, None, "a former one"),
        ("I'm retired, bus driver. low back", None, None, "retired, in a piece of its own"),
        ("low back. i was a nurse 30 years, lifting patients. retired now", None, None, "a cause"),
        ("my low back hurts. i worked in an office before but now im a cook", None, None, "before"),
        ("my neck hurts. 40 years at a desk, retired last year", None, None, "years of it"),
        ("I used to drive a taxi all day, my low back hurts", None, None, "however much it was"),
        ("im retired, sit all day. low back", ["sitting"], "long_sit", "of the days of now"),
        (
            "low back, retired but I drive my grandkids every day",
            ["driving"],
            None,
            "now, and nothing is put down to it",
        ),
        ("low back 2 months, I clean my house on saturdays", None, None, "done on all days"),
        ("low back 3 weeks, I do a lot of gardening", None, None, "the same of a garden"),
        ("low back, it came after I cleaned the windows", None, "housework", "done that once"),
        ("low back since saturday, I was hoovering the stairs", None, "housework", "that day"),
        ("low back, cleaning the windows did it", None, "housework", "named as the cause"),
        ("low back pain, I am a bus driver", ["driving"], None, "the job of now"),
    ],
)
def test_habit_of_a_job_that_is_over_is_not_noted(
    text: str, habits: list[str] | None, trigger: str | None, reason: str
) -> None:
    begun = {"consent": "no_saving", slots.ASKED: slots.STORY}
    told = plan_turn(situation(text, begun)).values
    assert (told.get("lifestyle"), told.get("trigger")) == (habits, trigger), reason


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        (
            *("sitting and driving, my old job was on a tractor", ["sitting", "driving"]),
            "driving answers what makes it worse, and is no habit beside a job of old",
        ),
        (
            "sitting, and lying on that side at night, it wakes me when I roll over",
            ["turning_over", "sitting", "lying_side", "night"],
            "'when I' is of the rolling: lying on the side began nothing",
        ),
    ],
)
def test_answer_to_what_makes_it_worse_tells_no_habit_or_cause_without_its_own_words(
    text: str, worse: list[str], reason: str
) -> None:
    told = plan_turn(situation(text, WORSE)).values
    assert told["worse_with"] == worse, reason
    assert told.get("lifestyle") is None, reason
    assert told.get("trigger") is None, reason
