"""Setting a reminder in the conversation, moving it, resting it, stopping it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from bot.clock import utc_now
from bot.records import own_records
from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def agreed(new_person: Callable[..., Person], assistant: dict[str, Any]) -> Iterator[Weeks]:
    with playing(new_person, assistant, channel="telegram") as played:
        played.person.say("hi")
        played.person.say("yes I agree")
        yield played


def kept(played: Weeks) -> Any:
    return own_records().for_person("telegram", played.person.sender).reminder()


def test_reminding_asks_one_thing_at_a_time_and_keeps_nothing_before_the_yes(
    agreed: Weeks,
) -> None:
    person = agreed.person
    assert "Which large city" in person.say("remind me at 7 in the evening")
    answer = person.say("manchester")
    assert "London time" in answer
    assert "10 notes went without a word from you" in answer
    assert kept(agreed) is None
    answer = person.press("Yes, remind me")
    assert "One note a day at 19:00" in answer
    assert any((m.get("custom") or {}).get("calendar_file") for m in person.last)
    assert person.slot("open_question") == "story"  # and on with the way
    reminder = kept(agreed)
    assert (reminder.hour, reminder.zone, reminder.channel) == (19, "Europe/London", "telegram")
    assert reminder.sender == person.sender


def test_reminding_no_means_no(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm on weekdays, London time")
    assert "at 19:00, London time, Monday to Friday: do you" in person.answer
    assert "London time: do you agree" in person.press("Every day")
    assert "No reminder, then." in person.press("No")
    assert kept(agreed) is None


def test_reminding_asks_which_half_of_the_day_and_about_the_night(agreed: Weeks) -> None:
    person = agreed.person
    assert "in the morning or in the evening" in person.say("remind me at 8")
    person.press("In the morning")
    assert person.slot("reminder")["hour"] == 8
    person.say("London")
    person.say("make it 11 pm")
    assert "I keep quiet" in person.answer
    person.press("At that hour all the same")
    person.press("Yes, remind me")
    assert (kept(agreed).hour, kept(agreed).quiet_from, kept(agreed).quiet_to) == (23, 0, 0)


def test_reminding_is_moved_rested_and_stopped_at_once(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    assert "Tokyo time" in person.say("I've moved to Tokyo")
    assert kept(agreed).zone == "Asia/Tokyo"
    assert "No note until" in person.say("no reminders today")
    assert kept(agreed).not_before is not None
    assert "Stopped." in person.say("stop reminding me")
    assert kept(agreed).stopped == "asked"
    assert person.slot("nrs") is None  # "at 7" was no pain


def test_reminding_buttons_under_a_note_work_the_day_after(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    agreed.day(1)
    assert "No note until" in person.say('/choose{"choice": "note=rest"}')
    agreed.day(2)
    assert person.say('/choose{"choice": "note=stop"}') == "Stopped. No more notes."
    assert kept(agreed).next_at is None


def test_reminding_a_bare_stop_answers_the_note(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    agreed.day(1)
    assert person.say("stop") == "Stopped. No more notes."


def test_reminding_not_now_answers_the_note(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    agreed.day(1)
    assert person.say("not now").startswith("No note until")
    assert kept(agreed).stopped is None


def test_reminding_without_saving_gives_the_calendar_file_alone(
    new_person: Callable[..., Person],
) -> None:
    person = new_person(channel="telegram")
    person.say("hi")
    person.press("Go on without saving")
    answer = person.say("remind me at 7 pm")
    assert "Without saving I cannot send notes" in answer
    assert any((m.get("custom") or {}).get("calendar_file") for m in person.last)
    assert own_records().for_person("telegram", person.sender).reminder() is None


def test_reminding_where_nobody_can_be_written_to_gives_the_calendar_file(
    new_person: Callable[..., Person],
) -> None:
    person = new_person(channel="terminal")
    person.say("hi")
    person.say("yes I agree")
    assert "I can't send you notes here" in person.say("remind me at 7 pm")
    assert own_records().for_person("terminal", person.sender).reminder() is None


def test_reminding_rests_as_long_as_is_told_and_says_until_when(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    today = utc_now().astimezone(ZoneInfo("Europe/London")).date()
    person.say("no notes for 10 days")
    assert kept(agreed).not_before == today + timedelta(days=10)
    person.say("notes off for a fortnight")
    assert kept(agreed).not_before == today + timedelta(days=14)
    assert kept(agreed).stopped is None


def test_reminding_keeps_the_quiet_hours_that_are_said(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    answer = person.say("change my quiet hours to 6 pm to 9 am")
    assert "Quiet from 18:00 to 9:00" in answer
    assert "was at 19:00 and comes at 17:00" in answer
    reminder = kept(agreed)
    assert (reminder.quiet_from, reminder.quiet_to, reminder.hour) == (18, 9, 17)


def test_reminding_goes_along_on_a_journey_and_home_again(agreed: Weeks) -> None:
    person = agreed.person
    person.say("remind me at 7 pm, London time")
    person.press("Yes, remind me")
    answer = person.say("I'm in New York for a week")
    assert "In New York time until" in answer
    assert "London time again" in answer
    assert (kept(agreed).zone, kept(agreed).home_zone) == ("America/New_York", "Europe/London")
    assert "From now on in London time." in person.say("back in London")
    assert (kept(agreed).zone, kept(agreed).home_zone) == ("Europe/London", None)
