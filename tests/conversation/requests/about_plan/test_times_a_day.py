"""So many times a day: yes and no are the right way round, by what the moves allow."""

from __future__ import annotations

import pytest

from bot.conversation.requests.about_plan.plan_asked import plan_asked
from tests.conversation.requests.plans_asked import said, shown


@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("is twice a day too much?", "No, if the next morning", "a second time is fine"),
        ("is three times a day too often", "Yes, for most", "more than it needs"),
        ("if I do them 4 times daily is that overdoing it?", "Yes, for most", "a figure"),
    ],
)
def test_times_a_day_too_often_is_answered_the_right_way_round(
    text: str, begins: str, reason: str
) -> None:
    assert said(text, shown("low")).startswith(begins), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("is ibuprofen three times a day too much?", "a tablet"),
        ("is walking twice a day too much?", "a walk is no strength"),
        ("it hurts three times a day, is that bad?", "of the pain"),
    ],
)
def test_times_a_day_of_other_things_are_not_of_the_plan(text: str, reason: str) -> None:
    kind = plan_asked(text)
    assert kind is None or kind.id != "too_often", reason
