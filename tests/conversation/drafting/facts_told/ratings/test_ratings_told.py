"""Ratings of movements are none of now where they are far apart."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.facts_told.ratings.ratings_told import (
    ratings_apart,
    without_hours,
    without_rated,
    without_rating,
    without_row,
)
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.planning.planner import plan_turn
from bot.language import understand
from bot.language.facts import Facts
from bot.language.findings import Kind
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("said", "apart", "reason"),
    [
        ("3 weeks now, 6ish when driving, 2 when I'm up", (2, 6), "each of its movement"),
        ("2 sitting, 7 when I bend", (2, 7), "each of its movement"),
        ("5 sitting, 6 when I bend", None, "close to each other"),
        ("6, maybe 7 when I bend", None, "the first is of now"),
        ("3 weeks, 8 hours sitting", None, "no ratings"),
    ],
)
def test_ratings_apart(said: str, apart: tuple[int, int] | None, reason: str) -> None:
    assert ratings_apart(said) == apart, reason


def test_what_only_two_ratings_were_told_of_is_no_cause_and_makes_nothing_worse() -> None:
    said = "6 after a long run, 3 if i walk abt"
    left = without_rated(understand(said), said)
    assert not left.present(Kind.TRIGGER), "the run is what was rated"
    assert not left.present(Kind.AGGRAVATED_BY), "walking is the better of the two"


@pytest.mark.parametrize(
    ("said", "nrs", "reason"),
    [
        ("what was that about 6 out of 10", 4, "only asked about"),
        ("why do I stop at 6 out of 10?", 4, "only asked about"),
        ("it is 6 out of 10 now", 6, "told"),
    ],
)
def test_a_rating_that_is_only_asked_about_is_none(said: str, nrs: int, reason: str) -> None:
    told = without_rating(Facts(nrs=4), Facts(nrs=6), understand(said), said)
    assert told.nrs == nrs, reason


@pytest.mark.parametrize(
    ("said", "kind", "left", "reason"),
    [
        ("about 6 most days, more when exams are on", Kind.NRS, False, "hours, no rating"),
        ("8, and 6 out of 10 today", Kind.NRS, True, "a rating by its words"),
        ("seven on weekdays, far less at the weekend", Kind.EASED_BY, False, "fewer hours"),
        ("6 hours, the pain is less when I walk", Kind.EASED_BY, True, "of the pain"),
        ("like 9 probs, more if i count the couch", Kind.AGGRAVATED_BY, False, "more hours"),
    ],
)
def test_what_is_of_the_hours_is_left_out_where_they_are_asked(
    said: str, kind: Kind, left: bool, reason: str
) -> None:
    assert bool(without_hours(understand(said), said, "sit_hours").present(kind)) is left, reason


def test_offered_answers_that_are_compared_rate_nothing() -> None:
    said = "whats the difference between 1 and 2"
    assert not without_row(understand(said), said, "consent").present(Kind.NRS)


@pytest.mark.parametrize(
    ("said", "asked", "rated", "reason"),
    [
        ("in total 9-10 sitting", "aggravated_by", False, "a range of hours"),
        ("9-10 at the desk", None, False, "a range of hours"),
        ("9-10 sitting", "nrs", True, "a rating is asked"),
        ("my pain is 7", "aggravated_by", True, "a rating"),
    ],
)
def test_a_range_of_hours_is_no_rating(
    said: str, asked: str | None, rated: bool, reason: str
) -> None:
    left = without_hours(understand(said), said, asked)
    assert bool(left.present(Kind.NRS)) is rated, reason


def test_ratings_told_keep_the_best_and_the_worst_of_a_day() -> None:
    values = {
        **{"consent": "no_saving", "story": "told", "readback": "confirmed"},
        **{"regions": ["low_back"], "side": "left", "duration_days": 35.0, slots.ASKED: "nrs"},
    }
    text = "About a 5 now, in the morning it's a 3, by the end of the shift it's 6"
    facts = facts_of({**values, **plan_turn(situation(text, values)).values})
    assert (facts.nrs, facts.nrs_least, facts.nrs_most) == (5, 3, 6)
