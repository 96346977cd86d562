"""A person over weeks with the real agent: returns, check-ins, flares, what is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.assistant.playing import Weeks, playing

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def test_weeks_next_day_tells_how_it_went_and_asks_nothing_known(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="3")
    first = weeks.exercises()
    weeks.day(1)
    answer = weeks.person.say("hello")
    assert answer.startswith("Hello again. Yesterday: low back")
    assert "done on one day.\n\nYour pain was 4 before, 3 after. How has it been" in answer
    assert "new since last time" in weeks.person.press("Straight to my routine")
    answer = weeks.person.say("none")
    assert "Today's routine" in answer
    assert "What is different" not in answer
    assert weeks.exercises() == first


def test_weeks_session_left_in_the_middle_counts_as_far_as_it_went(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.person.press("Do it together now")
    weeks.person.press("Easy")
    weeks.person.press("Done")
    weeks.day(1)
    assert "done on one day" in weeks.person.say("hello")
    (session,) = weeks.history["sessions"]
    assert len(session["done"]) == 2
    assert sorted(session["feedback"].values()) == ["done", "easy"]


def test_weeks_session_is_one_row_however_often_it_is_kept(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="2")
    weeks.day(1)
    weeks.person.say("hello")
    (session,) = weeks.history["sessions"]
    assert (session["before"], session["after"]) == (4, 2)


def test_weeks_place_and_kit_are_known_the_next_day(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.person.say("no floor exercises please")
    weeks.day(1)
    weeks.straight()
    assert weeks.person.slot("setting")["place"] == ["no_floor"]


def test_weeks_check_in_of_the_second_day_asks_its_topics_and_a_goal(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(2)
    assert "from 0 (no pain) to 10" in weeks.person.say("hi")
    assert "worse after the exercises" in weeks.person.say("2")
    assert "On how many days" in weeks.person.say("no")
    answer = weeks.person.say("every day")
    assert re.search(r"went from 4 to 2 since [^.]+\. Too few days yet to call it a", answer)
    assert "like to do again" in answer
    assert "carry the shopping" in weeks.person.say("carry the shopping, play golf")
    assert "play golf" in weeks.person.say("4")
    assert "new since last time" in weeks.person.say("2")
    assert [score for _, score in weeks.history["activities"].popitem()[1]]
    weeks.person.say("none")
    assert "You practised on 2 days." in weeks.person.say("show my progress")


def test_weeks_worse_after_a_move_is_kept_and_acted_on(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(2)
    weeks.person.say("hi")
    for said in ("4", "yes", "the bridge", "two days", "no", "every day", "skip", "none"):
        weeks.person.say(said)
    (event,) = weeks.history["worse_after"]
    assert event[1:] == ["P01", None, 48, False]
    assert "Bridge stirred things up" in weeks.person.answer


def test_weeks_stage_then_growth_are_told_with_their_reasons(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session("Easy", "4")
    looks = {}
    for day in range(1, 15):
        weeks.day(day)
        before = weeks.straight()
        if day in (7, 14):
            looks[day] = before
        weeks.session("Easy", "4")
    assert "A week has gone by" in looks[7]
    assert "You move on to the next stage because" in looks[7]
    assert "has become easy" in looks[14]


def test_weeks_without_a_history_answers_are_known_and_days_are_not(
    new_person: Callable[..., Person], assistant: dict[str, Any]
) -> None:
    with playing(new_person, assistant) as weeks:
        weeks.first_day(consent="I'm 18 or over; keep no history")
        weeks.session(pain="3")
        weeks.day(1)
        assert "Hello again" in weeks.person.say("hello")
        weeks.person.press("Straight to my routine")
        assert "Today's routine" in weeks.person.say("none")
        assert weeks.history["sessions"] == []
        assert "no days to compare" in weeks.person.say("show my progress")
        assert "From now on I keep how the days go" in weeks.person.say("please keep a history")
        weeks.session(pain="2")
        weeks.day(2)
        weeks.person.say("hello")
        assert len(weeks.history["sessions"]) == 1


@pytest.mark.parametrize(
    ("said", "file"),
    [
        ("can I have a summary for my GP", "summary_file"),
        ("something to show to my physio please", "summary_file"),
        ("send me my routine as a pdf", "plan_file"),
    ],
)
def test_weeks_papers_are_handed_over_when_asked_for(weeks: Weeks, said: str, file: str) -> None:
    weeks.first_day()
    weeks.person.say(said)
    assert any((m.get("custom") or {}).get(file) for m in weeks.person.last)
    assert "Do it together now" in weeks.titles()  # the open question comes again


def test_weeks_history_is_deleted_when_asked_for_and_the_answers_stay(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session(pain="3")
    assert "Deleted: the history of your days" in weeks.person.say("delete my history")
    weeks.day(1)
    assert "Hello again" in weeks.person.say("hello")
    assert weeks.history["sessions"] == []
    assert weeks.history["progression"] is None


def test_weeks_little_done_makes_it_small_and_asks_kindly(weeks: Weeks) -> None:
    weeks.first_day("12")
    weeks.day(16)
    answer = weeks.straight()
    assert "It was done on few days" in answer
    assert "What got in the way" in answer
    assert "3 minutes it is" in weeks.person.say("no time, work is mad")
    assert weeks.person.slot("minutes") == 3
    assert len(weeks.person.slot("routine")["items"]) <= 3


def test_weeks_who_comes_in_between_is_asked_before_the_plan_is_cut_down(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.day(14)
    weeks.person.say("hello")
    for said in ("3", "no", "every day", "skip", "none"):
        weeks.person.say(said)
    weeks.day(18)
    weeks.straight()
    weeks.session("Easy", "3")
    weeks.day(21)  # of 15 to 17, 19 and 20 nobody knows
    assert "from 0 (no pain) to 10" in weeks.person.say("hello")
    for said in ("3", "no"):
        weeks.person.say(said)
    assert "On how many days did you do it since" in weeks.person.answer
    weeks.person.say("every day")
    assert "It was hard to fit in" not in weeks.person.say("none")


def test_weeks_flare_told_by_somebody_sent_to_be_seen_is_known_when_they_are_back(
    weeks: Weeks,
) -> None:
    weeks.first_day()
    weeks.day(3)
    weeks.person.say("hello")
    told = weeks.person.say("my back's gone again, I'm crawling to the bathroom since last night")
    assert "seen by a clinician today" in told
    weeks.day(4)
    weeks.person.say("hello")
    weeks.person.press("No")  # nobody has looked at it since
    weeks.person.press("No")
    weeks.person.press("Straight to my routine")
    assert "Flares are common" in weeks.person.say("none")
    assert weeks.person.slot("routine")["phase"] == 0


def test_weeks_month_away_asks_what_may_have_changed(weeks: Weeks) -> None:
    weeks.first_day()
    weeks.session()
    weeks.day(40)
    assert weeks.person.say("hello").startswith("Hello again. On ")
    answer = weeks.person.press("Straight to my routine")
    assert "Low back" in answer
    assert "Is that right?" in answer
    assert "How strong" in weeks.person.say("yes")
    assert weeks.person.slot("duration_days") == pytest.approx(60.9 + 40, abs=1)
    assert weeks.person.slot("stage") == "chronic"


@pytest.mark.parametrize(
    ("days", "lists", "reason"),
    [
        ((28, 56, 84), 1, "on the very days"),
        ((27, 55, 83), 1, "the day before: nothing is cut down unasked"),
        ((29, 57, 85), 1, "a day late"),
        ((30,), 2, "30 days away: both lists, as after every 30"),
        ((34,), 2, "the last day on which the check-in is open"),
        ((40,), 0, "weeks late: what was done first, then what was told is read back"),
    ],
)
def test_weeks_who_comes_for_the_check_ins_alone_is_asked_them(
    weeks: Weeks, days: tuple[int, ...], lists: int, reason: str
) -> None:
    weeks.first_day()
    for day in days:
        weeks.day(day)
        assert "from 0 (no pain) to 10" in weeks.person.say("hello"), reason
        for said in ("3", "no", "every day"):
            weeks.person.say(said)
        if weeks.person.slot("open_question") == "flare_plan":
            weeks.person.say("skip")
        if not lists:
            assert "Let me check I have it" in weeks.person.answer, reason
            return
        assert "any of these" in weeks.person.answer, reason
        for _ in range(lists):
            weeks.person.say("none")
        assert "Today's routine" in weeks.person.answer, reason
        assert "down to 2 moves" not in weeks.person.answer, reason


def test_weeks_goal_told_at_any_time_is_kept_in_the_persons_words(weeks: Weeks) -> None:
    weeks.first_day()
    answer = weeks.person.say("my goal is to walk the dog")
    assert "Noted, in your words: walk the dog." in answer
    assert "How well can you do this now: walk the dog?" in answer
    assert "Shall we do it together" in weeks.person.say("3")
    weeks.day(1)
    weeks.straight()
    assert [goal[0] for goal in weeks.person.slot("weeks")["goals"]] == ["walk the dog"]


def test_weeks_broken_off_checks_are_not_asked_again(weeks: Weeks) -> None:
    weeks.person.say("hi")
    for said in ("yes I agree", "low back in the middle for 2 months, desk job 9 hours a day"):
        weeks.person.say(said)
    for said in ("yes", "4", "nothing", "no", "none", "none"):
        weeks.person.say(said)
    first = weeks.titles()
    weeks.person.press(first[0])
    asked = dict(weeks.person.slot("check_results")["asked"])
    weeks.day(1)
    weeks.person.say("hello")
    weeks.person.press("Yes, that's right")
    for _ in range(8):
        if weeks.person.slot("open_question") == "check_answer":
            break
        weeks.person.say("yes" if "right?" in weeks.person.answer else "none")
    assert weeks.titles() != first
    assert asked.items() <= weeks.person.slot("check_results")["asked"].items()


def test_weeks_without_saving_there_is_nothing_to_come_back_to(weeks: Weeks) -> None:
    weeks.person.say("hi")
    weeks.person.press("Go on without saving")
    assert "Nothing is kept without saving" in weeks.person.say("show my progress")
    weeks.day(1)
    assert "automated guide" in weeks.person.say("hello")
