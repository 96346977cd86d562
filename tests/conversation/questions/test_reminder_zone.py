"""Whose clock a reminder goes by: the browser's, where the page has passed it on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.reminder_time import AGREE, TIME, ZONE, step_now, take_on
from bot.routine import Setting
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

KEPT = {slots.CONSENT: "agreed", slots.STORY: "told", "regions": ["low_back"]}
BEGUN = {"hour": 19, "minute": 0, "sure": True, "zone": None, "quiet": None, "keeps": True}


@pytest.mark.parametrize(
    ("zone", "country", "step", "reason"),
    [
        ("Europe/Berlin", "US", AGREE, "the clock of the browser is known"),
        (None, "US", ZONE, "a country of many zones: the city is asked"),
        (None, "GB", AGREE, "a country of one"),
    ],
)
def test_reminder_asks_for_no_city_that_the_browser_knows(
    zone: str | None, country: str, step: str, reason: str
) -> None:
    told = situation("remind me at 7 in the evening", KEPT, "set_reminder", country=country)
    draft = plan_turn(replace(told, zone=zone, channel="web"))
    assert step_now(draft.values[slots.REMINDER]) == step, reason


@pytest.mark.parametrize("state", [{**BEGUN, "hour": None, "sure": False}, BEGUN])
def test_reminder_can_be_left_by_a_button(state: dict[str, object]) -> None:
    assert step_now(state) in (TIME, ZONE)
    values = {**KEPT, slots.ASKED: slots.REMINDER, slots.REMINDER: state}
    draft = plan_turn(situation('/choose{"choice": "reminder=no"}', values, "choose"))
    assert draft.values[slots.REMINDER] is None


@pytest.mark.parametrize(
    ("moment", "step", "reason"),
    [
        ("morning/after/tea", AGREE, "the hour of the exercises is offered"),
        ("day/after/school_run", TIME, "a moment without an hour"),
        (None, TIME, "no moment is told"),
    ],
)
def test_reminder_offers_the_hour_of_the_exercises(
    moment: str | None, step: str, reason: str
) -> None:
    values = {**KEPT, slots.SETTING: Setting(moment=moment).as_dict()}
    told = situation("remind me please", values, "set_reminder", country="GB")
    draft = plan_turn(replace(told, zone="Europe/London", channel="web"))
    assert step_now(draft.values[slots.REMINDER]) == step, reason
    if step == AGREE:
        assert draft.values[slots.REMINDER]["hour"] == 8, reason


@pytest.mark.parametrize(
    ("text", "hour", "reason"),
    [
        ("remind me at 7", 7, "the half of the day in which the exercises are done"),
        ("remind me at 7 in the evening", 19, "a half that is told counts"),
        ("remind me", 8, "the hour of the moment"),
    ],
)
def test_reminder_for_a_calendar_keeps_its_hour_over_days(
    text: str, hour: int, reason: str
) -> None:
    values = {**KEPT, slots.SETTING: Setting(moment="morning/after/tea").as_dict()}
    draft = plan_turn(replace(situation(text, values, "set_reminder"), channel="terminal"))
    assert Setting.from_dict(draft.values[slots.SETTING]).calendar == (hour, 0), reason
    assert ("setting", {}) in draft.kept, reason


@pytest.mark.parametrize(
    ("text", "hour", "reason"),
    [
        ("remind me", 7, "asked once more: the hour stays"),
        ("can you make the note 8 instead of 7", 8, "moved within its half of the day"),
        ("morning", 7, "a greeting moves none"),
    ],
)
def test_reminder_hour_that_is_known_goes_only_by_words(text: str, hour: int, reason: str) -> None:
    known = {"hour": 7, "minute": 0, "days_off": []}
    values = {**KEPT, slots.REMINDER_TIME: known}
    intent = "greet" if text == "morning" else None
    draft = plan_turn(replace(situation(text, values, intent), channel="terminal"))
    assert draft.values[slots.REMINDER_TIME]["hour"] == hour, reason


def test_reminder_that_is_to_change_is_asked_for_its_hour() -> None:
    values = {**KEPT, slots.REMINDER_TIME: {"hour": 7, "minute": 0, "days_off": []}}
    draft = plan_turn(situation("change my reminder", values, None))
    assert step_now(draft.values[slots.REMINDER]) == TIME


@pytest.mark.parametrize(
    ("zone", "asks", "reason"),
    [
        ("Europe/London", False, "the hour alone moves, and a yes was given to the rest"),
        ("Europe/Berlin", True, "another clock is another agreement"),
    ],
)
def test_reminder_that_is_on_is_moved_without_being_agreed_to_again(
    zone: str, asks: bool, reason: str
) -> None:
    values = {**KEPT, slots.WEEKS: weeks().as_dict()}
    draft = Draft.of(situation("move it to 8 in the morning", values))
    take_on(draft, {**BEGUN, "hour": 8, "zone": zone, "days_off": []})
    assert bool(draft.values.get(slots.REMINDER)) is asks, reason
