"""A check-in that is left half way: nothing that was told is lost, and only the rest is asked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.records import PersonRecords, own_records

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PAIN, WORSE, DONE = "How strong is the pain now", "worse after the exercises", "On how many days"


def records_of(weeks: Weeks) -> PersonRecords:
    return own_records().for_person(weeks.person.channel, weeks.person.sender)


def test_weeks_a_check_in_that_is_left_is_read_back_and_gone_on_with(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(14)
    weeks.person.say("hello")
    weeks.person.say("5")
    assert "After which move" in weeks.person.say("yes")
    assert [one.nrs for one in records_of(weeks).pain_ratings()][-1] == 5, "kept at once"
    assert len(records_of(weeks).adverse_events()) == 1, "that it was worse is kept at once"

    weeks.day(16)
    answer = weeks.person.say("hello")

    assert "You had told me: 5 out of 10 then; worse after an exercise. Now the rest." in answer
    assert PAIN in answer, "the pain is that of now"
    assert "After which move" in weeks.person.say("4")
    weeks.person.press(weeks.titles()[0])
    weeks.person.press("An hour or two")
    assert DONE in weeks.person.press("No")
    assert "done on 5 days" in weeks.person.say("5 days")
    (event,) = records_of(weeks).adverse_events()
    assert (event.exercise is None, event.hours, event.spread) == (False, 2, "no")
    assert records_of(weeks).left_check_in() is None
    assert records_of(weeks).last_check_in_day() == 14


@pytest.mark.parametrize(
    ("leaves", "back_on", "again", "reason"),
    [
        ("bye, got to go", 16, True, "a farewell closes nothing"),
        ("bye, got to go", 14, False, "on the same day the pain is known"),
        ("bye, got to go", 23, None, "too long ago: none is due, and what was told stays"),
    ],
)
def test_weeks_after_a_farewell_in_a_check_in_only_the_rest_is_asked(
    leaves: str, back_on: int, again: bool | None, reason: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(14)
    weeks.person.say("hello")
    weeks.person.say("4")
    assert "no clear change" not in weeks.person.say(leaves), reason

    weeks.day(back_on)
    answer = weeks.person.say("hello")

    assert ("You had told me: 4 out of 10 then" in answer) is (again is not None), reason
    assert (PAIN in answer) is (again is not False), reason
    assert (WORSE in answer) is (again is False), reason
    assert [one.nrs for one in records_of(weeks).pain_ratings()][-1] == 4


def test_weeks_a_check_in_ended_for_the_routine_keeps_what_was_told(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(14)
    weeks.person.say("hello, a 2 today")
    weeks.person.press("Straight to my routine")

    ratings = records_of(weeks).pain_ratings()
    assert ratings[-1].nrs == 2
    assert ratings[-1].at - ratings[0].at > timedelta(days=13)
    weeks.day(15)
    answer = weeks.person.say("hello")
    assert "You had told me" not in answer, "the rest was not wanted"
    assert DONE not in answer


def test_weeks_a_new_day_of_a_check_in_ends_the_one_before(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(2)
    weeks.person.say("hello")
    weeks.person.say("4")
    weeks.day(7)

    answer = weeks.person.say("hello")

    assert "You had told me" not in answer
    assert PAIN in answer
