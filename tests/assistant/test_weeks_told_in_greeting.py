"""What is told in the words of a greeting is not asked again at the check-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
PAIN, WORSE, DONE = "How strong is the pain now", "worse after the exercises", "On how many days"


@pytest.mark.parametrize(
    ("said", "asked", "not_asked", "reason"),
    [
        ("hello, did nothing for three weeks", (PAIN,), DONE, "no day, so nothing was worse after"),
        ("hi, I was off for three weeks, no exercises there", (PAIN,), DONE, "the same"),
        ("hi, did it every day", (PAIN, WORSE), DONE, "all days"),
        ("hello, pain is 3 today, did it most days", (WORSE,), DONE, "the pain too"),
        ("much better today, thanks. Down to 2, warmth did it", (WORSE, DONE), PAIN, "no scale"),
        ("hello", (PAIN, WORSE, DONE), "", "nothing is told"),
    ],
)
def test_weeks_what_the_greeting_tells_is_not_asked_again(
    said: str, asked: tuple[str, ...], not_asked: str, reason: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.day(28)
    answer = weeks.person.say(said)
    assert "Hello again" in answer, reason  # a number that was told is noted before it
    for question in asked:
        assert question in answer, reason
        answer = weeks.person.say("3" if question == PAIN else "no")
    assert not (not_asked and not_asked in answer), reason
    assert weeks.person.slot("due_check_in")["open"] == [], reason


def test_weeks_a_flare_told_first_waits_behind_the_question_about_danger(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(14)
    asked = weeks.person.say("Hello, my back's gone again, it's a 7, and I'm peeing a lot")
    assert "pee" in asked

    answer = weeks.person.say("no, nothing has changed there, I drink a lot of tea")

    assert "I take it as a flare" in answer
    assert "How strong is the pain now" not in answer


def test_weeks_a_flare_with_its_day_and_its_lift_moves_no_beginning(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    began = weeks.person.slot("duration_days")
    weeks.day(14)
    weeks.person.say("back went sunday getting a washing machine in, cant hardly stand up straight")
    weeks.person.say("no")

    assert weeks.person.slot("duration_days") >= began
    assert weeks.person.slot("trigger") is None, "it set off these days, and not the pain"


@pytest.mark.parametrize(
    ("said", "barrier", "words"),
    [
        ("hiya, I stopped doing them, twelve hour shifts all week", "time", "3 minutes it is"),
        ("hi, I haven't done them much, forgot mostly", "forgot", "kettle"),
        ("hello, I gave up on it to be honest", None, "happens to most people"),
    ],
)
def test_weeks_why_somebody_stopped_is_heard_in_the_greeting(
    said: str, barrier: str | None, words: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(16)

    assert words in weeks.person.say(said)
    assert weeks.person.slot("barrier") == barrier


def test_weeks_a_wish_at_a_check_in_is_taken_and_its_question_comes_again(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(7)
    weeks.person.say("hello")
    weeks.person.say("3")

    answer = weeks.person.say("can we make it 12 minutes?")

    assert "12 minutes a day" in answer
    assert WORSE in answer
    assert "print my plan" in weeks.person.say("print my plan please")


@pytest.mark.parametrize(
    ("told", "counted", "days"),
    [
        (("hello, did it this morning",), "on one day", 1),
        (("hello, did it this morning",), "2 days", 2),
        (("hello, did it yesterday evening",), "just the once", 1),
    ],
)
def test_weeks_a_day_that_is_told_twice_is_one_day(
    told: tuple[str, ...], counted: str, days: int, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.day(7)
    for said in told:
        answer = weeks.person.say(said)
    for _ in range(3):
        if DONE in answer:
            answer = weeks.person.say(counted)
            break
        answer = weeks.person.say("3" if PAIN in answer else "no")
    else:
        answer = weeks.person.say(f"I did it {counted}")
    assert len([one for one in weeks.history["sessions"] if one["done"]]) == days, answer
