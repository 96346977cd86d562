"""A weekday off is kept and shown; one that is moved is answered."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import DONE, PAIN, WORSE
from bot.conversation.drafting.next_plan import weeks_of
from tests.conversation.planning.every_question.planned import OPEN, PLANNED, SESSION
from tests.conversation.planning.return_visits.test_practised_told import BACK, DUE, _plan

STATE = {**DUE, "open": [WORSE, DONE], "answers": {PAIN: 4}, "before": [DUE]}
ASKED: dict[str, Any] = {**BACK, slots.ASKED: slots.DUE, slots.DUE: STATE}


@pytest.mark.parametrize(
    ("text", "days", "said", "reason"),
    [
        ("no. can Wednesdays be a day off?", {2}, "Wednesdays are free", "asked"),
        ("no. can I miss Wednesdays, I have the kids?", {2}, "Wednesdays are free", "missed"),
        ("no. I can't do Fridays", {4}, "Fridays are free", "cannot"),
        ("no. leave out Wednesday and do Thursday instead?", {2}, "Thursday in the place", "moved"),
        ("no. take Saturday off this week and do Sunday", set(), "Sunday in the place", "once"),
        ("no. can I have Friday off this week?", set(), "Friday off this time", "one day"),
        ("no. it is worse on Wednesdays", set(), "", "the pain"),
        ("every day except Friday", set(), "", "of the days that are asked for"),
        ("no. did it Monday and Wednesday", set(), "", "a report"),
        ("no. I have Mondays off work", set(), "", "of the work"),
    ],
)
def test_free_days_told_are_kept(text: str, days: set[int], said: str, reason: str) -> None:
    draft = _plan(text, ASKED)
    assert draft.setting.free_days == days, reason
    assert said in " ".join(draft.acknowledged), reason
    if not said:
        assert "free" not in " ".join(draft.acknowledged), reason


def test_free_days_told_stand_with_the_routine_and_go_again() -> None:
    shown = {**ASKED, slots.ASKED: slots.TOGETHER}
    draft = _plan("can Wednesdays be a day off?", shown)
    notes = (draft.values.get(slots.ROUTINE) or {}).get("notes", ())
    assert not notes or "Days off: Wednesdays." in notes
    free = {**ASKED, slots.SETTING: {"free_days": [2]}}
    assert _plan("no. I can do Wednesdays again", free).setting.free_days == frozenset()


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("10 minutes in the morning, every day except Sunday, church", {6}, "all but one"),
        ("ten minutes. zero on Sunday please", {6}, "none of it"),
        ("ten minutes, not on Sundays", {6}, "a day that comes again"),
        ("ten minutes. I did it every day except Sunday", set(), "what was done"),
        ("ten minutes. it hurt every day but Friday", set(), "what was felt"),
        ("ten minutes, not on Sunday, I have guests", set(), "one day alone"),
        ("12, three times a week: mon wed fri", {1, 3, 5, 6}, "the others are free"),
        ("ten min, mon to sat", {6}, "days alone beside the minutes"),
        ("ten minutes. I walk every day but Sunday", set(), "of the walks"),
    ],
)
def test_free_days_told_beside_the_minutes(text: str, days: set[int], reason: str) -> None:
    asked = {**OPEN["minutes"], slots.ASKED: slots.MINUTES}
    assert _plan(text, asked).setting.free_days == days, reason


@pytest.mark.parametrize(
    ("text", "free", "days", "said"),
    [
        ("No exercises on Sundays, note it", [], {6}, "Sundays are free"),
        ("only mon, wed and fri suit me", [], {1, 3, 5, 6}, "Mondays, Wednesdays and Fridays."),
        ("can I do it just at the weekend?", [], {0, 1, 2, 3, 4}, "fewer than 3 days"),
        ("not Sunday, I meant Saturday", [6], {5}, "Saturdays are free"),
        ("actually I can do Sundays too", [6], set(), "Sundays are on again"),
        ("every other day is enough for me", [], set(), "Name the days"),
        ("can I go down to twice a week now that it's better?", [], set(), "Name the days"),
        ("can I move to three times a week?", [], set(), "Name the days"),
        ("tuesdays and fridays are no good for me", [], {1, 4}, "Tuesdays and Fridays are free"),
        ("mondays don't suit me", [], {0}, "Mondays are free"),
        ("Monday is no problem", [], set(), ""),
        ("is Sunday off?", [], set(), ""),
    ],
)
def test_free_days_told_with_the_routine(
    text: str, free: list[int], days: set[int], said: str
) -> None:
    shown = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.SETTING: {"free_days": free}}
    draft = _plan(text, shown)
    assert draft.setting.free_days == days
    assert said in " ".join(draft.acknowledged)
    assert draft.asked == slots.TOGETHER
    assert draft.facts.duration_days == draft.facts_before.duration_days
    assert not weeks_of(draft).questions


def test_free_days_told_let_the_calendar_rest() -> None:
    at = {"hour": 7, "minute": 0, "days_off": []}
    shown = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.REMINDER_TIME: at}
    draft = _plan("nothing on Sundays please", shown)
    assert draft.values[slots.REMINDER_TIME]["days_off"] == [6]
    assert "Monday to Saturday at 7:00" in " ".join(draft.acknowledged)


def test_free_days_told_are_left_out_of_a_new_reminder() -> None:
    free = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.SETTING: {"free_days": [6]}}
    assert _plan("remind me at 7 am", free).values[slots.REMINDER_TIME]["days_off"] == [6]


def test_free_days_told_back_in_are_no_time_of_the_pain() -> None:
    off = _plan("no sundays please", {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK})
    told = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    told[slots.SETTING] = off.values[slots.SETTING]
    draft = _plan("add Sunday back in", told)
    assert draft.setting.free_days == frozenset()
    assert draft.facts.duration_days == draft.facts_before.duration_days
