"""A number that is of something else is none of the pain, and what it set goes."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

YEARS, MONTHS = 2556.75, 121.76


@pytest.mark.parametrize(
    ("text", "held", "days", "reason"),
    [
        ("the 7 years is the stent, the neck is 4 months", YEARS, MONTHS, "both told"),
        ("no no, the 7 years is my stent!", YEARS, None, "what it set goes"),
        ("the neck's been four months", YEARS, MONTHS, "its own place"),
        ("the 7 years is the stent, the neck is 4 months", MONTHS, MONTHS, "known already"),
        ("my knee has been bad for 2 years", MONTHS, MONTHS, "another place"),
        ("7 years is the longest I had it", MONTHS, MONTHS, "no thing of its own"),
        ("I had a stent put in back in 2019", MONTHS, MONTHS, "a year of something else"),
    ],
)
def test_numbers_of_others_are_none_of_the_pain(
    text: str, held: float, days: float | None, reason: str
) -> None:
    known = {slots.CONSENT: "agreed", slots.STORY: "told", "regions": ["neck"], "nrs": 4}
    values = {**known, slots.ASKED: "side", "duration_days": held, "stage": "chronic"}
    draft = plan_turn(situation(text, values, "inform", 0.5))

    assert draft.facts.duration_days == days, reason


def test_numbers_of_others_are_no_minutes() -> None:
    values = {slots.CONSENT: "agreed", slots.STORY: "told", slots.ASKED: slots.MINUTES}
    known = {**values, "regions": ["low_back"], "nrs": 4, "duration_days": 42.0}
    for text, minutes in (
        ("my zumba is 45 minutes", None),
        ("45 is the zumba, for the exercises I have 10", 10),
        ("60 is the yoga, I've got 15 for this", 15),
        ("my lunch break is 10 minutes", 10),
    ):
        draft = plan_turn(situation(text, known, "inform", 0.5))
        assert draft.values.get(slots.MINUTES) == minutes, text


def test_numbers_of_others_leave_the_place_and_take_the_whole_length_out() -> None:
    values = {**OPEN["nrs"], "regions": ["neck"], "duration_days": 240.0, "history_days": 2922.0}
    values |= {slots.ASKED: slots.READBACK, slots.READBACK: None}
    facts = plan_turn(situation("the 8 years is the job not the neck", values, "inform", 0.5)).facts
    assert facts.regions == ("neck",), '"not the neck" is of the number'
    assert (facts.duration_days, facts.history_days) == (240.0, None)
