"""A flare that was none: it is taken back at the same visit and at the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def _with_a_flare(weeks: Weeks) -> dict[str, dict[str, object]]:
    weeks.first_day()
    weeks.session()
    weeks.day(1)
    weeks.straight()
    before = weeks.exercises()
    weeks.session()
    weeks.day(4)
    assert "your word is enough" in weeks.person.say("it's flared up, bad again today")
    return before


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("hello. that was no flare, I mistyped. pain is a 2, back doing well", "as it was sent"),
        ("it wasn't a flare", "denied of the past"),
        ("hi, I pressed the wrong number last time", "what was meant is known"),
        ("the flare was a mistake", "named first"),
    ],
)
def test_weeks_no_flare_told_at_the_next_visit_brings_the_plan_back(
    weeks: Weeks, said: str, reason: str
) -> None:
    before = _with_a_flare(weeks)
    weeks.person.say("none")
    assert weeks.person.slot("routine")["phase"] == 0
    weeks.day(7)
    assert "no flare, then" in weeks.person.say(said), reason
    assert weeks.history["flares"] == [], reason
    assert "new since last time" in weeks.person.press("Straight to my routine"), reason
    assert "half" not in weeks.person.say("none"), reason
    assert weeks.exercises().keys() == before.keys(), reason
    weeks.day(8)
    weeks.person.say("hello")
    assert weeks.history["flares"] == [], "it is off the record"


def test_weeks_no_flare_right_away_is_a_wrong_number(weeks: Weeks) -> None:
    _with_a_flare(weeks)
    weeks.person.say("oh no, I pressed the wrong number")
    assert weeks.history["flares"] == []


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("hello, no worse today", "how it goes takes back nothing"),
        ("I'm still in the flare", "it lasts"),
    ],
)
def test_weeks_no_flare_is_not_heard_in_what_else_is_told(
    weeks: Weeks, said: str, reason: str
) -> None:
    _with_a_flare(weeks)
    weeks.person.say("none")
    weeks.day(5)
    weeks.person.say(said)
    assert len(weeks.history["flares"]) == 1, reason


@pytest.mark.parametrize("said", ["6", "seven", "6/10"])
def test_weeks_no_flare_is_told_by_a_number_at_yes_or_no(weeks: Weeks, said: str) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(2)
    assert "Was it worse after" in weeks.person.say("hello, 2 today, did it both days")
    answer = weeks.person.say(said)
    assert "Has your back been worse after the exercises?" in answer
    assert weeks.history["flares"] == []
    assert "pain went from 4 to 2" in weeks.person.say("no")
