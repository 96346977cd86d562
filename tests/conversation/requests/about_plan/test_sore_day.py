"""What is done on a sore day goes by the pain of that day."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_plan.sore_day import about_a_sore_day
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import said, shown


def _rated(nrs: int) -> dict[str, Any]:
    return {**shown("low"), slots.TOGETHER: "later", slots.CLOSED: "later", "nrs": nrs}


@pytest.mark.parametrize(
    ("nrs", "begins", "reason"),
    [
        (2, "At 2 out of 10 do them as usual", "fine"),
        (4, "At 4 out of 10 do them, but no more", "hold"),
        (6, "At 6 out of 10 neither all nor nothing: about half", "half"),
        (8, "At 8 out of 10 leave the strength moves", "quiet days"),
    ],
)
def test_sore_day_goes_by_the_number(nrs: int, begins: str, reason: str) -> None:
    assert said("rest or exercises today?", _rated(nrs)).startswith(begins), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("leave them today?", "barely"),
        ("should I skip the exercises today?", "one way"),
        ("day off or crack on?", "in other words"),
        ("should I give them a miss today?", "an idiom"),
        ("carry on or rest?", "turned round"),
    ],
)
def test_sore_day_is_heard_in_other_words(text: str, reason: str) -> None:
    assert said(text, _rated(4)).startswith("At 4 out of 10 do them"), reason


@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("what should I do if my back's worse tomorrow?", "Carry on, with less", "ahead"),
        ("if it hurts more in the morning, do I rest?", "Carry on, with less", "rest or not"),
        ("it's a bit worse, should I rest or do them today?", "At 4 out of 10", "of today"),
    ],
)
def test_sore_day_of_another_day(text: str, begins: str, reason: str) -> None:
    assert said(text, _rated(4)).startswith(begins), reason


@pytest.mark.parametrize(
    "text",
    [
        "how often should I do them?",
        "how many times a week should I do these?",
        "shall I do them again this evening?",
        "can I do my knitting today?",
    ],
)
def test_sore_day_how_often_is_no_question_of_today(text: str) -> None:
    assert about_a_sore_day(Draft.of(situation(text, _rated(4))), text) is None


def test_sore_day_harm_is_told_with_what_to_do() -> None:
    told = said("did I do any harm?", _rated(6))
    assert told.startswith("Hardly")
    assert "about half" in told


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("should I rest my foot on the chair?", "of a position"),
        ("is it ok to rest between rounds?", "of a pause"),
        ("what did the doctor leave out?", "no question of today"),
    ],
)
def test_sore_day_is_not_heard_in_what_only_sounds_like_it(text: str, reason: str) -> None:
    assert "At 4 out of 10" not in said(text, _rated(4)), reason
