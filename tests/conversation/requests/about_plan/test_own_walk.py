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


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("how often is the walk?", "how often"),
        ("how many times a day is that walk, remind me", "so many times"),
        ("so the walk is just once, yes?", "whether it is still so"),
        ("is the walk 10 minutes a day?", "so long"),
        ("how often should I walk?", "no walk named"),
        ("is the long walk every day or what", "without a mark"),
    ],
)
def test_how_often_the_walk_is_is_told_from_the_plan(text: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert "In your plan: Walk" in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("how often do I walk the dog?", "a walk of one's own"),
        ("how long can I walk my dog?", "what is allowed"),
        ("how often should I do the exercises?", "the moves"),
        ("my walk to work is 20 minutes, is that enough?", "whether it counts"),
    ],
)
def test_other_walks_are_not_the_walk_of_the_plan(text: str, reason: str) -> None:
    values = {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    assert "In your plan: Walk" not in said(text, values), reason


def test_the_walk_break_is_told_where_it_is_named() -> None:
    values = {**shown("neck"), slots.TOGETHER: "later", slots.CLOSED: "later"}
    told = said("and the walk break is still 4 times a day, is it?", values)
    assert "Walk break: 2 minutes, 4 times a day." in told
    assert "5 days a week" not in told
