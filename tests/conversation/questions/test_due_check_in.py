"""A good course is one on which the pain is clearly less than at first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, HOURS, SPREAD, WHICH, WORSE, begun
from bot.conversation.course.weeks import Goal, weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.due_check_in import DueCheckInQuestion
from bot.routine.weeks.check_in_schedule import DueCheckIn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START, weeks


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("about a 3, but it was worse after one of them", "yes", "told beside the number"),
        ("3, sore after the exercises on Monday", "yes", "in other words"),
        ("3, and it wasn't worse after the exercises", "no", "denied, of the exercises"),
        ("3 and no it wasnt worse after them", "no", "denied, in other words"),
        ("3 but worse after the exercises", "yes", "nothing denied"),
        ("3, not too bad", None, "of the pain, not of the exercises"),
        ("3", None, "not told"),
    ],
)
def test_due_check_in_does_not_ask_what_was_told_beside_the_number(
    text: str, answer: str | None, reason: str
) -> None:
    state = begun(DueCheckIn(7, ("pain", "worse_after", "done")), weeks(), START + 7 * DAY)
    draft = Draft.of(situation(text, {**COMES, slots.DUE: state}))
    DueCheckInQuestion().take(draft)
    kept = draft.values[slots.DUE]
    assert kept["answers"] == {"pain": 3} | ({WORSE: answer} if answer else {}), reason
    assert kept["open"][0] == {"yes": WHICH, "no": DONE, None: WORSE}[answer], reason


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("3. did all five days", 5, "a number of days"),
        ("3, did it every day", 7, "all of the 7"),
        ("it's a 3, done it twice", 2, "twice"),
        ("3, managed most days", 6, "a share"),
        ("3, did it both days", 2, "two, and no more"),
        ("3, managed it every evening bar Sunday", 6, "all but one"),
        ("3, did 5 days of overtime", None, "days of something else"),
        ("3, I did nothing wrong", None, "no days"),
        ("3 for 5 days now", None, "how long it has been a 3"),
    ],
)
def test_due_check_in_does_not_ask_on_how_many_days_where_it_was_told(
    text: str, days: int | None, reason: str
) -> None:
    state = begun(DueCheckIn(7, ("pain", "worse_after", "done")), weeks(), START + 7 * DAY)
    draft = Draft.of(situation(text, {**COMES, slots.DUE: {**state, "days": 7}}))
    DueCheckInQuestion().take(draft)
    kept = draft.values[slots.DUE]
    assert kept["answers"].get(DONE) == days, reason
    assert (DONE in kept["open"]) is (days is None), reason


def test_due_check_in_takes_the_move_that_is_told_with_the_number() -> None:
    last = weeks().history.last_routine[-1].exercise_id
    state = begun(DueCheckIn(7, ("pain", "worse_after", "done")), weeks(), START + 7 * DAY)
    said = "4, and it was worse after the last one"
    draft = Draft.of(situation(said, {**COMES, slots.DUE: state}))
    DueCheckInQuestion().take(draft)
    assert draft.values[slots.DUE]["answers"] == {"pain": 4, WORSE: "yes", WHICH: last}


def test_due_check_in_takes_the_move_that_is_told_with_the_yes() -> None:
    second = weeks().history.last_routine[1].exercise_id
    state = begun(DueCheckIn(7, ("worse_after", "done")), weeks(), START + 7 * DAY)
    said = "yes, the second one, it pinched"
    draft = Draft.of(situation(said, {**COMES, slots.DUE: state}))
    DueCheckInQuestion().take(draft)
    kept = draft.values[slots.DUE]
    assert kept["answers"] == {WORSE: "yes", WHICH: second}
    assert kept["open"] == [HOURS, SPREAD, DONE]


@pytest.mark.parametrize(
    ("text", "open_now", "said", "reason"),
    [
        ("6, night more, 8", "pain", ("Noted: 6 out of 10 now.",), "the one of now"),
        ("6", "pain", (), "a bare number is seen as it is"),
        ("maybe 6", "activities:0", ("Noted: play golf, 6 of 10 now.",), "a goal's score"),
        ("on two", "done", ("Noted: done on 2 days.",), "days"),
    ],
)
def test_due_check_in_says_back_what_was_understood(
    text: str, open_now: str, said: tuple[str, ...], reason: str
) -> None:
    known = replace(weeks(), goals=(Goal("play golf", 1),))
    state = {"day": 14, "days": 7, "open": [open_now, "worse_after"], "answers": {}}
    draft = Draft.of(situation(text, {**COMES, slots.WEEKS: known.as_dict(), slots.DUE: state}))
    DueCheckInQuestion().take(draft)
    assert tuple(draft.acknowledged) == said, reason


def test_due_check_in_flare_by_the_numbers_is_taken_back() -> None:
    known = replace(weeks(), goals=())
    begun = replace(known.with_flare(START + 14 * DAY), before_flare=known.history)
    values = {**COMES, slots.WEEKS: begun.as_dict(), slots.ASKED: slots.TOGETHER}
    told = replace(situation("it's no flare", values), now=NOW + 14 * DAY)
    assert not weeks_in(plan_turn(told).values).in_flare
