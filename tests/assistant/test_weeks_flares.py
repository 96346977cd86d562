"""Flares and signs of danger told over the days after the first routine, with the real agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.assistant.playing import Weeks

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]
SEEN = "First of all: last time I asked you to have this looked at: "


def test_weeks_flare_on_the_persons_word_screens_first_and_goes_quiet(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(1)
    answer = weeks.person.say("it's flared up, bad again today")
    assert "your word is enough" in answer
    assert "new since last time" in answer
    answer = weeks.person.say("none")
    assert "This is a flare, so the plan is the quiet one" in answer
    assert "Flares are common" in answer
    assert weeks.person.slot("routine")["phase"] == 0
    assert weeks.person.slot("stage") == "subacute"
    weeks.session(pain="6")
    weeks.day(3)
    weeks.person.say("hello")
    assert "The flare is over" in weeks.titles() or "Straight to my routine" in weeks.titles()
    answer = weeks.person.say("it's calmed down")
    assert "step by step" in answer
    answer = weeks.person.say("none")
    assert "about half of what you did before" in answer
    assert weeks.person.slot("routine")["phase"] > 0


@pytest.mark.parametrize(
    ("said", "way"),
    [
        ("i went from a 2 to a 7 overnight", ""),  # read
        ("i overdid it at the weekend and now i'm paying for it", ""),
        ("i'm walking like a penguin today", ""),
        ("the lumbago devil came to visit", ""),
        ("the old enemy came to visit", "A flare"),  # asked about
        ("my spine has declared war", "A flare"),
        ("the ghost of june walks", "A flare"),  # not read: the question comes again
    ],
)
def test_weeks_flare_in_any_words_is_the_quiet_plan_within_two_turns(
    weeks: Weeks, said: str, way: str
) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(1)
    weeks.person.say("hello")
    answer = weeks.person.say(said)
    if way:
        answer = weeks.person.press(way)
    assert "your word is enough" in answer
    assert "new since last time" in answer
    assert "This is a flare, so the plan is the quiet one" in weeks.person.say("none")


def test_weeks_flare_told_where_a_check_in_was_begun_goes_first(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(2)
    assert "How strong is the pain now" in weeks.person.say("hello")
    answer = weeks.person.say("bent down for the cat and now i'm walking like a question mark")
    assert "your word is enough" in answer


def test_weeks_flare_never_goes_past_a_sign_of_danger(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(1)
    answer = weeks.person.say("it's flared up and I can't feel when I wipe")
    assert "Call 112" in answer
    assert "routine" not in answer
    assert weeks.person.slot("routine") is None


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("I lost 10 kilos without trying these 3 months", "Have you lost weight"),
        ("I had fever and chills since yesterday", "Do you have a fever"),
    ],
)
def test_weeks_open_sign_is_asked_about_at_every_return_until_it_is_cleared(
    told: str, asked: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.person.say(told)
    for day in (2, 4):
        weeks.day(day)
        assert weeks.person.say("hello").startswith(SEEN)
    assert asked in weeks.person.say("not yet")
    assert "Hello again." in weeks.person.say("no")
    weeks.day(5)
    assert weeks.person.say("hello").startswith("Hello again.")


@pytest.mark.parametrize(
    ("told", "looked", "reason"),
    [
        (
            *("I can't feel myself when I wipe since this morning", "yes"),
            "an emergency: what they said is asked",
        ),
        (
            *("I had fever and chills since yesterday", "I've seen my GP"),
            "for today: the same, of a clinician alone",
        ),
    ],
)
def test_weeks_what_was_looked_at_since_holds_up_no_return(
    told: str, looked: str, reason: str, weeks: Weeks
) -> None:
    weeks.first_day()
    weeks.person.say(told)
    weeks.day(2)
    assert weeks.person.say("hello").startswith(SEEN), reason
    assert "what did they say" in weeks.person.say(looked), reason
    assert "Hello again." in weeks.person.say("all fine, she gave me antibiotics"), reason
    weeks.day(3)
    assert weeks.person.say("hello").startswith("Hello again."), reason


def test_weeks_sign_of_the_next_days_turns_the_routine_of_the_day_to_rest(weeks: Weeks) -> None:
    weeks.first_day()
    assert weeks.person.slot("routine")["phase"] > 0
    answer = weeks.person.say("I lost 10 kilos without trying these 3 months")
    assert "should be explained" in answer
    assert weeks.person.slot("routine")["name"].startswith("rest until")
    kept = weeks.history["progression"]
    assert kept["paused"]


def test_weeks_pain_that_a_session_eased_for_an_hour_is_no_flare_two_days_later(
    weeks: Weeks,
) -> None:
    weeks.first_day()  # a 4
    weeks.session(pain="1")
    weeks.day(2)
    weeks.person.say("hello")
    told = "".join(weeks.person.say(answer) for answer in ("4", "no", "every day"))
    assert "Pain was 4 and is 4: no clear change." in told
    assert "A flare" not in weeks.titles()


def test_weeks_worse_is_asked_about_and_no_flare_by_itself(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(1)
    weeks.person.say("hello")
    assert "Is it a flare" in weeks.person.press("Worse")
    assert "new since last time" in weeks.person.press("A little worse")
    assert weeks.history["flares"] == []
