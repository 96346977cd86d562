"""Minutes of some days are kept beside those of the others, and come on such days."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN, PLANNED
from tests.conversation.planning.situations import situation

WAITS = {**PLANNED, slots.ASKED: slots.TOGETHER, slots.PLAN: None}
ASKED = {**OPEN["minutes"], slots.ASKED: slots.MINUTES}
WEEKEND = {"5": 20, "6": 20}


@pytest.mark.parametrize(
    ("text", "minutes", "lengths"),
    [
        ("5 minutes on work days, 15 on days off", 5, {"off": 15}),
        ("at weekends I have 20 minutes", 8, WEEKEND),
        ("I only got 8 mins mon to fri, saturdays and sundays half an hour is fine", 8, WEEKEND),
        ("gimme a shorter version for office days", 8, {"work": 4}),
        ("longer at the weekend please, like 20", 8, WEEKEND),
        ("on tuesdays and thursdays I could do 15", 8, {"1": 15, "3": 15}),
        ("mondays only 5 minutes, I start at six", 8, {"0": 5}),
        ("I run 15 km on weekends", 8, {}),
        ("short or long on Mondays?", 8, {}),
        ("my pain is 5 on Mondays", 8, {}),
    ],
)
def test_lengths_of_days_keep_the_list_that_is_there(
    text: str, minutes: int, lengths: dict[str, int]
) -> None:
    draft = plan_turn(situation(text, WAITS, "inform", 0.5))

    assert draft.values[slots.MINUTES] == minutes
    assert dict(draft.setting.lengths) == lengths
    assert not draft.setting.free_days


@pytest.mark.parametrize(
    ("text", "minutes", "lengths", "free"),
    [
        ("5 on office days, 12 Tuesdays and Thursdays at home", 5, {"1": 12, "3": 12}, set()),
        ("10 minutes in the week, 20 at the weekend", 10, WEEKEND, set()),
        ("12 minutes on days off, on work days only 3", 3, {"off": 12}, set()),
        ("depends, 5 when I work, 20 when I don't", 5, {"off": 20}, set()),
        ("10 minutes, monday to friday", 10, {}, {5, 6}),
    ],
)
def test_lengths_of_days_answer_for_the_minutes(
    text: str, minutes: int, lengths: dict[str, int], free: set[int]
) -> None:
    draft = plan_turn(situation(text, ASKED, "inform", 0.5))

    assert draft.values[slots.MINUTES] == minutes
    assert dict(draft.setting.lengths) == lengths
    assert draft.setting.free_days == free


def test_lengths_of_days_tell_the_longer_list_and_keep_the_short_one() -> None:
    noted = plan_turn(situation("15 minutes on days off", WAITS, "inform", 0.5))
    told = plan_turn(situation("what is the plan for my day off?", noted.values, None, 0.0))

    assert "On days off, about 15 minutes" in " ".join(told.acknowledged)
    assert told.values[slots.ROUTINE] == noted.values[slots.ROUTINE]


@pytest.mark.parametrize(("said", "minutes"), [("day off today", 15), ("office day today", None)])
def test_lengths_of_days_come_on_such_a_day(said: str, minutes: int | None) -> None:
    noted = plan_turn(situation("15 minutes on days off", WAITS, "inform", 0.5))
    today = plan_turn(situation(said, noted.values, None, 0.0))

    assert (today.values.get(slots.MINUTES_TODAY) or {}).get("minutes") == minutes
    assert today.values[slots.MINUTES] == 8


def test_lengths_of_days_change_the_list_of_such_a_weekday_at_once() -> None:
    draft = plan_turn(situation("5 minutes on Mondays", WAITS, "inform", 0.5))  # it is a Monday

    assert draft.values[slots.ROUTINE]["minutes"] == 5
    assert draft.values[slots.MINUTES] == 8


@pytest.mark.parametrize(
    ("text", "setting", "said"),
    [
        ("so whats on sunday", {"free_days": [6]}, "Nothing: Sundays are free"),
        ("do I do it on my day off?", {"free_days": [6]}, "Nothing: Sundays are free"),
        ("do I do it on my day off?", {}, "It is for every day: 8 minutes."),
        ("which days am I off?", {"free_days": [6]}, "Sundays are free. On the other days"),
        ("what about Sunday, did you write it?", {"free_days": [6]}, "Yes: Sundays are free"),
        ("which one do i do on mondays then", {"lengths": [["0", 5]]}, "On Mondays, about 5"),
        ("which one do i do on mondays then", {}, "On Mondays the same list"),
        ("mondays. short or long?", {"lengths": [["work", 5]]}, "5 minutes on days of work"),
        ("and tomorrow?", {"free_days": [1]}, "Nothing tomorrow: Tuesdays are free"),
        ("and tomorrow?", {"lengths": [["1", 5]]}, "Tomorrow, about 5 minutes"),
    ],
)
def test_lengths_of_days_are_told_when_asked_and_change_nothing(
    text: str, setting: dict[str, list[object]], said: str
) -> None:
    values = {**WAITS, slots.SETTING: setting}
    draft = plan_turn(situation(text, values, None, 0.0))

    assert said in " ".join(draft.acknowledged)
    assert draft.values[slots.ROUTINE] == values[slots.ROUTINE]
    assert draft.values[slots.SETTING] == setting
