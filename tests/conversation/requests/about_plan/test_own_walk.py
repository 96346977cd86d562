"""A walk of one's own is the walk of the plan."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from tests.conversation.requests.plans_asked import said, shown


@pytest.mark.parametrize(
    ("text", "holds", "reason"),
    [
        ("does my 40 minute dog walk cover the walks?", "is your walk for the day", "long enough"),
        ("I walk 3 minutes to the bus, does that count?", "counts towards it", "too short"),
        ("I commute on foot, do I still have to do the 10 minutes?", "is your walk", "two halves"),
        ("do I have to walk on top?", "Not on top of what you walk", "none was named"),
        ("I stand all shift, does that count?", "Steps at work count", "no walk"),
    ],
)
def test_own_walk_counts(text: str, holds: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert holds in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("does walking help?", "of what helps"),
        ("does my leg pain count?", "of a sign"),
        ("can I walk?", "whether it is allowed"),
        ("I can't stand long enough to peel the potatoes", "what somebody cannot do"),
    ],
)
def test_own_walk_leaves_other_questions_alone(text: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert "walk of the plan" not in said(text, values), reason
    assert "your walk for" not in said(text, values), reason
    assert "Steps at work" not in said(text, values), reason
