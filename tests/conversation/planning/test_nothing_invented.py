"""Words of the days, of work or of a wish in a line are no fact of the pain."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "readback": "confirmed"},
    **{"duration_days": 21.0, "stage": "acute"},
}
SIDE = {**TOLD, slots.ASKED: "side"}
WORSE = {**TOLD, "side": "left", "nrs": 4, slots.ASKED: "aggravated_by"}
UNTIMED = {**SIDE, "duration_days": None, "stage": None}
READBACK = {**TOLD, "readback": None, slots.ASKED: slots.READBACK}
OVER = {**TOLD, "routine": None, slots.ASKED: None, slots.CLOSED: "done"}

ROWS = [
    ("i work shifts, nights and days", SIDE, "worse_with", None, "shifts of a job"),
    ("i don't work nights", SIDE, "shifts", None, "a denial"),
    ("I used to work nights", SIDE, "shifts", None, "no more"),
    ("i work shifts, nights and days", WORSE, "worse_with", None, "where it is asked"),
    ("i do nights at a warehouse", WORSE, "worse_with", None, "nights are worked"),
    ("nights, and when i sit", WORSE, "worse_with", ["sitting", "night"], "nights that hurt"),
    ("at night", WORSE, "worse_with", ["night"], "the bare answer"),
    ("It's Countdown, a nap, Julie comes round", SIDE, "worse_with", None, "what a day is like"),
    ("sat with the telly, knitting, a nap", READBACK, "worse_with", None, "beside the read-back"),
    ("left, sitting, 4", SIDE, "worse_with", ["sitting"], "answers in one line"),
    ("on phone? which folder?", OVER, "lifestyle", None, "where something is to be shown"),
    ("i was on the phone to him", SIDE, "lifestyle", None, "a call"),
    ("i'm on my phone all day", OVER, "lifestyle", ["screen_phone"], "a habit"),
    ("my Frank died 5 years ago", UNTIMED, "duration_days", None, "when somebody died"),
    ("I lost my husband three years ago, put it back on", UNTIMED, "duration_days", None, "a loss"),
    ("i have no screen time", OVER, "lifestyle", None, "what somebody has none of"),
]


PREGNANT = {
    **TOLD,
    "side": "both",
    "nrs": 4,
    "conditions": ["pregnancy"],
    "lifestyle": ["pregnancy"],
}
TOGETHER = {**PREGNANT, "pregnant_weeks": 14.0, slots.ASKED: slots.TOGETHER}
WEEKS_ROWS = [
    ("LIFTING patients at work, 14 weeks. is it safe", 21.0, 14.0, "the weeks that are known"),
    ("i'm at 16 weeks now, can I do this?", 21.0, 16.0, "a week further"),
    ("the pain is there for 6 weeks", 42.0, 14.0, "weeks of the pain"),
    ("no! pain is 11 months. 14 weeks is the PREGNANCY", 334.84, 14.0, "both told"),
]


@pytest.mark.parametrize(("text", "days", "weeks", "reason"), WEEKS_ROWS)
def test_weeks_of_a_pregnancy_are_no_time_of_the_pain(
    text: str, days: float, weeks: float, reason: str
) -> None:
    values = {**TOGETHER, **plan_turn(situation(text, TOGETHER, "inform", 0.5)).values}
    assert (values["duration_days"], values["pregnant_weeks"]) == (days, weeks), reason


RATED_ROWS = [
    ("5ish today, 8 when ive been carrying slates", ["carrying"], "an eight beside a five"),
    ("six, nine after lifting my lad", ["lifting"], "in words"),
    ("2 now. 6 when ive been bending", ["bending"], "in a sentence of its own"),
    ("4 now, 5 after driving", None, "about the same"),
    ("7 today, 3 after walking a bit", None, "the lower one"),
]


@pytest.mark.parametrize(("text", "worse", "reason"), RATED_ROWS)
def test_higher_of_two_ratings_tells_what_makes_it_worse(
    text: str, worse: list[str] | None, reason: str
) -> None:
    values = {**TOLD, "side": "left", slots.ASKED: "nrs"}
    noted = plan_turn(situation(text, values, "inform", 0.5)).values.get("worse_with")
    assert (noted or None) == worse, reason


def test_time_since_a_loss_is_of_the_pain_where_the_pain_is_told() -> None:
    text = "it hurts since my husband died 3 years ago"
    noted = plan_turn(situation(text, UNTIMED, "inform", 0.5)).values.get("duration_days")
    assert noted is not None
    assert round(noted / 365) == 3


@pytest.mark.parametrize(
    ("text", "goes", "reason"),
    [
        ("it stays in the calf", "leg", "from the back it goes there"),
        ("it stays in the low back", "none", "where it is"),
        ("it stays there, my calf is fine", "none", "a calf that is well"),
    ],
)
def test_place_it_stays_in(text: str, goes: str, reason: str) -> None:
    values = {**WORSE, "aggravated_by": ["flex_agg"], "sit_hours": 8.0, slots.ASKED: "radiation"}
    assert plan_turn(situation(text, values, "inform", 0.5)).values.get("radiation") == goes, reason


@pytest.mark.parametrize(("text", "values", "field", "left", "reason"), ROWS)
def test_only_what_is_told_is_noted(
    text: str, values: dict[str, Any], field: str, left: list[str] | None, reason: str
) -> None:
    noted = plan_turn(situation(text, values, "inform", 0.5)).values.get(field)
    assert (noted or None) == left, reason
