"""Floors of how danger is answered at once; the table is `python -m bench.first_answers`."""

from __future__ import annotations

from functools import cache

import pytest

from bench.first_answers import (
    ASKED,
    CALLED,
    EMERGENCY,
    HARMLESS,
    LATER,
    NOTHING,
    SOON,
    TODAY,
    FirstAnswered,
    answer_to,
    first_answers,
    interval,
)
from bench.first_answers import share as share_of
from tests.examples import sampled

EACH = sampled(1, 2)  # harmless message of the writer's own


@cache
def answered() -> tuple[FirstAnswered, ...]:
    return tuple(first_answers(EACH))


def chosen(expect: str, who: str) -> list[FirstAnswered]:
    return [one for one in answered() if (one.expect, one.who) == (expect, who)]


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize(
    ("who", "called", "caught", "alarms", "asked"),
    [("self", 0.84, 0.93, 0.05, 0.11), ("other", 0.83, 0.87, 0.25, 0.15)],
)
def test_first_answers_hold_their_floors(
    who: str, called: float, caught: float, alarms: float, asked: float
) -> None:
    urgent, harmless = chosen(EMERGENCY, who), chosen(HARMLESS, who)
    assert share_of(urgent, CALLED) >= called
    assert share_of(urgent, CALLED, TODAY, ASKED) >= caught
    assert share_of(harmless, CALLED) <= alarms
    assert share_of(harmless, ASKED) <= asked


@pytest.mark.slow
@pytest.mark.sampled
def test_first_answers_signs_for_today_are_answered_as_such() -> None:
    """Those of others mostly become what to do for them; they are few."""
    soon = [one for one in answered() if one.expect == SOON]
    assert share_of(soon, TODAY, ASKED, LATER) >= 0.74
    assert share_of(soon, CALLED) <= 0.15


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("I can't feel when I wipe since this morning", CALLED),
        ("my husband has just collapsed and his face hangs down", CALLED),
        ("fever of 39 with new back pain since yesterday", TODAY),
        ("I have lost a stone without trying and my back aches", LATER),
        ("my lower back is stiff from the desk", NOTHING),
    ],
)
def test_first_answers_name_what_the_guide_does(text: str, answer: str) -> None:
    assert answer_to(text) == answer


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (5, 10, 0.237, 0.763)],
)
def test_first_answers_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    assert interval(count, of) == pytest.approx((low, high), abs=0.001)
