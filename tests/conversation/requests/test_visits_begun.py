"""A visit that begins with a word in passing or with how it has been goes on from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_steps import begun
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.routine.weeks.check_in_schedule import DueCheckIn
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY, START, weeks

BACK = {**COMES, slots.ASKED: None, slots.RETURNING: {"done": 3, PAIN_THEN: 4}, "nrs": 4}


def _plan(text: str, intent: str, values: dict[str, Any]) -> Draft:
    return plan_turn(replace(situation(text, values, intent), now=NOW + 16 * DAY))


def _rated(draft: Draft) -> list[Any]:
    return [told["nrs"] for what, told in draft.kept if what == "check_in"]


@pytest.mark.parametrize(
    ("text", "intent", "asked", "reason"),
    [
        ("sorry, busy week", "chitchat", slots.CHECK_IN, "a word in passing is a hello"),
        ("good morning! feeling better", "feel_better", slots.SCREEN_NERVES, "the way goes on"),
        ("not much to report", "feel_same", slots.SCREEN_NERVES, "the way goes on"),
    ],
)
def test_visit_that_begins_with_it_goes_on(text: str, intent: str, asked: str, reason: str) -> None:
    draft = _plan(text, intent, BACK)
    assert draft.asked == asked, reason
    assert "utter_chitchat" not in [step.action for step in draft.steps], reason


def test_visit_in_the_middle_of_a_talk_takes_small_talk_for_that() -> None:
    draft = _plan("sorry, busy week", "chitchat", {**BACK, slots.TOGETHER: "later"})
    assert "utter_chitchat" in [step.action for step in draft.steps]


@pytest.mark.parametrize(
    ("text", "values", "rated", "reason"),
    [
        ("about the same", BACK, [None], "the pain of the last visit is no rating of today"),
        ("about the same, 6 today", {**BACK, "nrs": 6}, [6], "told today"),
    ],
)
def test_visit_keeps_no_rating_that_was_not_told(
    text: str, values: dict[str, Any], rated: list[int | None], reason: str
) -> None:
    assert _rated(_plan(text, "feel_same", values)) == rated, reason


def test_visit_in_a_flare_that_is_the_same_stays_with_the_quiet_plan() -> None:
    today = START + 15 * DAY
    values = {**BACK, slots.WEEKS: weeks_in(BACK).with_flare(today).as_dict()}
    draft = _plan("bit better but still there", "feel_same", values)
    assert "The flare goes on" in " ".join((*draft.acknowledged, str(draft.values)))
    assert "utter_since_same" not in [step.action for step in draft.steps]
    assert weeks_in(draft.values).in_flare


def test_check_in_looks_back_to_the_day_of_the_last_answer_and_not_to_its_due_day() -> None:
    answered = replace(weeks(20), last_check_in=7, last_check_in_on=START + 9 * DAY)
    due, today = DueCheckIn(14, ("done",)), START + timedelta(days=15)
    assert begun(due, answered, today)["days"] == 6
    assert begun(due, replace(answered, last_check_in_on=None), today)["days"] == 8
