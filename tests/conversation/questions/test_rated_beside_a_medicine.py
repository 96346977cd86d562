"""A rating told with or without tablets is a rating, and the tablets are no screen to look at."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation

ASKED: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", "age": 34},
    **{"regions": ["low_back"], "side": "right", "duration_days": 21.0, "stage": "acute"},
    slots.ASKED: "nrs",
}


def rated(text: str, intent: str = "inform") -> Draft:
    return plan_turn(situation(text, ASKED, intent, 0.65))


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("6 without painkillers", 6, "without any"),
        ("7 without", 7, "of what is left open"),
        ("5 with paracetamol", 5, "with one"),
        ("about a 4 on tablets", 4, "on them"),
        ("six out of ten without anything", 6, "in words"),
        ("5 with tablets, 7 if I skip them", 5, "the one of now"),
        ("about 7 I'd say", 7, "no medicine"),
        ("5, it's been like this since four o'clock", 5, "a clock is no rating"),
        ("call it 5, was up at three with it", 5, "the hour of a bad night"),
        ("it kicks off around 4 in the afternoon, now it's a 3", 3, "nor is it in words"),
    ],
)
def test_it_rates_the_pain(text: str, number: int, reason: str) -> None:
    assert rated(text).facts.nrs == number, reason


def test_a_sentence_that_sounds_like_a_question_of_medicines_rates_the_pain() -> None:
    assert rated("6 without painkillers", "ask_education").facts.nrs == 6


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I take 2 tablets with food", "tablets are counted"),
        ("it started at four o'clock", "a clock"),
        ("we have 4 kids", "somebody else"),
    ],
)
def test_other_numbers_rate_nothing(text: str, reason: str) -> None:
    assert rated(text).facts.nrs is None, reason


def test_tablets_that_are_skipped_are_no_screen_and_skip_no_check() -> None:
    draft = rated("5 with tablets, 7 if I skip them")
    assert draft.facts.aggravated_by == ()
    assert draft.values.get(slots.CHECKS) is None


def test_the_hour_of_a_bad_night_is_no_best_of_the_pain() -> None:
    facts = rated("call it 5, was up at three with it").facts
    assert (facts.nrs, facts.nrs_least) == (5, None)
