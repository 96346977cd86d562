"""A "none" to a safety list, beside a question whether something known counts."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

LIST = {**OPEN["screen_general"], slots.SCREEN_NERVES: None, slots.ASKED: slots.SCREEN_NERVES}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("None. I'm up in the night for the loo, always have been, is that meant?", "as ever"),
        ("no, none of them. I drink a lot so I go to the loo a lot, does that count?", "known"),
    ],
)
def test_none_beside_a_remark_answers_the_list(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, LIST, "deny", 0.9))
    assert draft.values.get(slots.SCREEN_NERVES) == "answered", reason
    assert draft.safety.asking is None, reason
    assert not draft.safety.flags, reason


GENERAL = {**OPEN["screen_general"], slots.ASKED: slots.SCREEN_GENERAL}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("none, though I was a bit sweaty hauling those mats ha", "warm work"),
        ("none, a bit hot from cooking that's all", "the same"),
        ("none from one to ten", "a range of rows"),
    ],
)
def test_none_beside_work_is_none(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, LIST, "deny", 0.9))
    assert draft.values.get(slots.SCREEN_NERVES) == "answered", reason
    assert draft.facts.nrs == draft.facts_before.nrs, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("none, I walk a bit like I'm drunk", "a gait"),
        ("none, though I keep dropping cups a bit", "a hand"),
        ("none, a bit sweaty and shivering at work", "shivers"),
    ],
)
def test_none_beside_a_sign_is_none_yet(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, LIST, "deny", 0.9))
    asks = draft.values.get(slots.SCREEN_NERVES) != "answered" or draft.safety.flags
    assert asks or draft.safety.asking, reason


@pytest.mark.parametrize(
    ("text", "pregnant", "reason"),
    [
        ("None of it. Pregnant at 63, that would be news.", False, "a joke"),
        ("none lol pregnant i wish", False, "a wish"),
        ("None apply to me. Number 7 and 8 are not possible as I am male.", False, "rows denied"),
        ("no none, 7 and 8 are impossible I'm a man", False, "the same"),
        ("none, I may be pregnant though", True, "it may be"),
        ("None, pregnant 12 weeks mind", True, "with weeks"),
        ("none lol, oh wait I am pregnant", True, "told after all"),
    ],
)
def test_none_beside_a_pregnancy(text: str, pregnant: bool, reason: str) -> None:
    draft = plan_turn(situation(text, GENERAL, "deny", 0.9))
    assert ("pregnancy" in draft.facts.conditions) is pregnant, reason
    assert not any("worries" in one for one in draft.acknowledged), reason
