"""One person from the first day to week twelve: a goal, a flare, a break, a good ending.

Played as a person would, with what is said on the days that matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
HELPS = "legs up on a chair, then ten steps every hour"
KNOWN = ("Where does it hurt", "Since when", "How many minutes", "agree", "What makes it worse")


@pytest.fixture
def weeks(new_person: Callable[..., Person], assistant: dict[str, Any]) -> Iterator[Weeks]:
    with playing(new_person, assistant) as played:
        yield played


def check_in(weeks: Weeks, day: int, *answers: str) -> str:
    """Answer a check-in and return all that was said."""
    weeks.day(day)
    told = [weeks.person.say("hello"), *(weeks.person.say(answer) for answer in answers)]
    return "\n".join(told)


def routine_day(weeks: Weeks, day: int, pain: str) -> str:
    """Come back, go straight to the routine and do it; return what was said before it."""
    weeks.day(day)
    told = weeks.straight()
    weeks.session("Easy", pain)
    return told


def test_weeks_to_a_good_end_with_a_goal_a_flare_and_a_break(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="4")
    told = check_in(weeks, 2, "4", "no", "every day", "lift my granddaughter", "3", "none")
    assert "Noted, in your words: lift my granddaughter." in told
    weeks.session("Easy", "4")
    for day in (4, 6):
        routine_day(weeks, day, "3")
    told = check_in(weeks, 14, "3", "5", "no", "every day", HELPS, "none")
    assert "lift my granddaughter" in told
    assert f"Noted for a bad day, in your words: {HELPS}." in told
    weeks.session("Easy", "3")

    weeks.day(20)  # the flare, in their own words
    told = weeks.person.say("bent down for the cat and now i'm walking like a question mark")
    assert "your word is enough" in told
    told = weeks.person.say("none")
    assert f"On a good day you wrote for this: {HELPS}." in told
    assert "Flares are common" in told
    assert "lift my granddaughter" in told
    assert weeks.person.slot("routine")["phase"] == 0
    weeks.session(pain="6")
    weeks.day(24)
    weeks.person.say("hello")
    assert "step by step" in weeks.person.say("it's calmed down")
    assert "about half of what you did before" in weeks.person.say("none")
    weeks.session("Easy", "3")

    told = check_in(weeks, 60)  # away for five weeks
    assert "Hello again" in told
    for answer in ("2", "7", "no", "not at all"):
        told = weeks.person.say(answer)
    assert "5 months" in told or "4 months" in told  # as long as it has been by now
    assert not any(asked in told for asked in KNOWN)
    assert "1 of 2" in weeks.person.say("yes")  # the pain of today was told
    for _ in range(6):
        if "Do it together now" in weeks.titles():
            break
        titles = weeks.titles()
        skips = "Skip the checks" in titles
        weeks.person.press("Skip the checks") if skips else weeks.person.say("none")
    weeks.session("Easy", "2")
    for day in (62, 64, 66, 68, 70, 72, 74, 76, 78, 80, 82):
        routine_day(weeks, day, "1")

    told = check_in(weeks, 84, "1", "9", "no", "every day")
    assert "Pain went from 4 to 1. That is a real change." in told
    assert "What you want to do again went from 3 to 9. That is a large change." in told
    assert "Twelve weeks since you began, and you have got somewhere." in told
    assert "nearly twice as long" in told
    assert "Today's routine" in weeks.person.say("none")
    assert "What got in the way" not in weeks.person.answer
    weeks.day(112)  # four weeks later it is asked again, and nothing ends a second time
    assert "Twelve weeks since" not in check_in(weeks, 112, "1", "9", "no", "every day")


def test_weeks_that_did_not_help_have_no_good_ending_told(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="4")
    for day in (20, 40, 60, 80):
        weeks.day(day)
        weeks.straight()
    told = check_in(weeks, 84, "4", "no", "every day")
    assert "no clear change" in told
    assert "you have got somewhere" not in told


@pytest.mark.parametrize("days", [1, 7, 27])
def test_weeks_a_return_asks_nothing_that_is_known(weeks: Weeks, days: int) -> None:
    weeks.first_day()
    weeks.session(pain="3")
    weeks.day(days)
    told = weeks.person.say("hello")
    assert told.startswith("Hello again.")
    assert "Straight to my routine" in weeks.titles()
    told += weeks.person.press("Straight to my routine") + weeks.person.say("none")
    if "What got in the way" in told:  # little was done
        told += weeks.person.press("Skip this")
    assert "Today's routine" in told
    assert not any(asked in told for asked in (*KNOWN, "Is that right?", "Check 1 of"))
