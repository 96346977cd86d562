"""What was denied or checked at an earlier visit stays so, until something new is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
THIN_BONES = "I'm a 67 year old woman with osteoporosis, low back pain for 3 months, slow to come"
HOW_IT_BEGAN = "Did the pain start all at once"
CANCER = "58 year old man, mid back pain for 2 months. I had prostate cancer 4 years ago"
CHECKED = "the GP looked at it last week, took blood and said it is all right to exercise"


def to_the_routine(weeks: Weeks) -> None:
    """Go on to a routine from wherever the story left it."""
    for _ in range(20):
        titles = weeks.titles()
        if "Do it together now" in titles:
            return
        if "Yes, that's right" in titles:
            weeks.person.press("Yes, that's right")
        elif "8 minutes" in titles:
            weeks.person.press("8 minutes")
        elif "Skip the checks" in titles:
            weeks.person.press("Skip the checks")
        elif "None of these" in titles:
            weeks.person.press("None of these")
        else:
            weeks.person.say("5" if "10" in titles else "skip")
    raise AssertionError(weeks.person.answer)


def begin(weeks: Weeks, story: str) -> str:
    weeks.person.say("hi")
    weeks.person.press("I'm 18 or over and I agree")
    return weeks.person.say(story)


def test_weeks_what_was_denied_is_not_asked_again(weeks: Weeks) -> None:
    assert begin(weeks, THIN_BONES).startswith(HOW_IT_BEGAN)
    weeks.person.say("no")
    to_the_routine(weeks)
    for day in (2, 9):
        weeks.day(day)
        assert weeks.person.say("hello").startswith("Hello again.")
    weeks.person.press("Straight to my routine")
    assert "Any fall or hard cough" in weeks.person.answer  # of thin bones at every visit


@pytest.mark.parametrize("day", [0, 2])
def test_weeks_a_fall_after_the_denial_is_new(day: int, weeks: Weeks) -> None:
    begin(weeks, THIN_BONES)
    weeks.person.say("no")
    to_the_routine(weeks)
    if day:
        weeks.day(day)
    answer = weeks.person.say("I fell in the kitchen yesterday and it hurts a lot more")
    assert "With thinner bones a small fall" in answer


def test_weeks_what_a_clinician_has_checked_holds_up_no_return(weeks: Weeks) -> None:
    assert "after a cancer should be checked" in begin(weeks, CANCER)
    weeks.person.press("I've already been checked")
    assert "good that it has been looked at" in weeks.person.say(CHECKED)
    to_the_routine(weeks)
    weeks.day(2)
    assert weeks.person.say("hello").startswith("Hello again.")
    weeks.day(40)  # a month away: it is looked at anew
    assert "after a cancer should be checked" in weeks.person.say("hello")


def test_weeks_a_flare_in_writing_answers_whether_it_is_one(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(1)
    weeks.person.say("hello")
    assert "Is it a flare" in weeks.person.press("Worse")
    answer = weeks.person.say("a flare")
    assert "Is it a flare" not in answer
    assert "new since last time" in answer


def test_weeks_neither_a_flare_nor_worse_goes_on_as_before(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(1)
    weeks.person.say("hello")
    weeks.person.press("Worse")
    assert "new since last time" in weeks.person.press("Neither")
    assert weeks.person.slot("check_in") == "same"
    assert weeks.history["flares"] == []
