"""A length of tomorrow or the next time is kept for that day: nothing of today begins or is cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import minutes_today
from bot.conversation.planning.planner import plan_turn
from bot.routine.situation.inputs import Setting
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.requests.plans_asked import shown

TOMORROW = (NOW + timedelta(days=1)).date().isoformat()


def _planned(text: str, session: bool = True, free: tuple[int, ...] = ()) -> Draft:
    values = dict(shown("low", session))
    setting = replace(Setting.from_dict(values.get(slots.SETTING) or {}), free_days=frozenset(free))
    return plan_turn(situation(text, {**values, slots.SETTING: setting.as_dict()}, "inform", 0.5))


def _today(values: dict[str, Any]) -> tuple[Any, ...]:
    names = (slots.ROUTINE, slots.WHOLE_PLAN, slots.MINUTES, slots.MINUTES_TODAY)
    return tuple(values.get(name) for name in names)


@pytest.mark.parametrize("session", [True, False])
@pytest.mark.parametrize(
    ("text", "minutes", "reason"),
    [
        ("only got 5 minutes tomorrow, make it a short one", 5, "with what it is to be"),
        ("tomorrow only 5 minutes please", 5, "the day first"),
        ("a shorter session next time please", 6, "half of it"),
        ("can tomorrow be shorter?", 6, "asked"),
        ("next time just 3 mins", 3, "no day named"),
        ("tomorrow I have 20 minutes", 20, "longer"),
    ],
)
def test_length_of_next_time_is_kept_for_that_day_alone(
    text: str, minutes: int, reason: str, session: bool
) -> None:
    draft = _planned(text, session)
    assert draft.setting.one_day == ((TOMORROW, minutes),), reason
    assert _today(draft.values) == _today(shown("low", session)), reason
    assert slots.EXERCISE not in draft.values or draft.values[slots.EXERCISE] == 0, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("shorter today please", "of today"),
        ("how short is it tomorrow?", "only asked"),
        ("tomorrow I walk 20 minutes to work", "of a walk"),
        ("a short rest next time", "of the rest"),
        ("make the next one shorter", "of the next move"),
        ("5 minutes every day", "of all days"),
        ("my back hurt 20 minutes, tomorrow again", "of the pain"),
    ],
)
def test_length_of_next_time_is_no_other_length(text: str, reason: str) -> None:
    assert _planned(text).setting.one_day == (), reason


def test_length_of_next_time_is_of_the_next_day_that_is_not_free() -> None:
    draft = _planned("a shorter one next time please", free=((NOW.weekday() + 1) % 7,))
    assert draft.setting.one_day == (((NOW + timedelta(days=2)).date().isoformat(), 6),)


def test_length_of_next_time_holds_when_the_day_comes_and_no_longer() -> None:
    values = _planned("tomorrow only 5 minutes please").values
    on_the_day = (
        minutes_today(Draft.of(replace(situation("hi", values), now=NOW + timedelta(days=n))))
        for n in (0, 1, 2)
    )
    assert [*on_the_day] == [None, 5, None]


def test_a_shorter_one_on_days_like_this_cuts_nothing_now() -> None:
    draft = _planned("a shorter one on days like this")
    assert _today(draft.values) == _today(shown("low", True))
    assert "shorter today" in str(draft.values.get(slots.ACKNOWLEDGED))
