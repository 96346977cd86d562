"""Whether a medicine is of a kind that is asked about: yes, no, or where to look."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.words.kind_of_medicine import about_kind_of_medicine
from tests.conversation.planning.every_question.planned import OPEN, SESSION
from tests.conversation.planning.situations import situation

LIST = OPEN[slots.SCREEN_GENERAL]


@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("is amlodipine a blood thinner?", "No, amlodipine is a blood pressure", "another kind"),
        ("do they count edoxaban as a blood thinner?", "Yes, edoxaban is a blood", "with count as"),
        ("bisoprolol, that's not a blood thinner is it?", "No, bisoprolol", "asked by its end"),
        ("losartan isn't a blood thinner, right?", "No, losartan", "denied and asked"),
        ("is codeine one of those opiates", "Yes, codeine is an opioid", "one of those"),
        ("does low-dose aspirin count as a thinner?", "Yes, low-dose aspirin is a mild", "mild"),
        ("are water tablets blood thinners?", "As a rule", "a kind for a medicine"),
        ("is dexamethasone a steroid?", "Yes, dexamethasone is a steroid", "a steroid"),
        ("I take gabapentin, is it an anti-depressant?", "No, gabapentin", "named before it"),
        ("is tramadol a painkiller?", "Yes, tramadol is an opioid", "of a wider kind"),
        ("is brandonol a blood thinner?", "I don't know brandonol", "a name not known"),
    ],
)
def test_kind_of_medicine_is_told(text: str, begins: str, reason: str) -> None:
    assert (about_kind_of_medicine(text) or "").startswith(begins), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what is a blood thinner?", "what the word means"),
        ("I take a blood thinner", "told"),
        ("is it safe with a blood thinner?", "of the moves"),
        ("is walking a painkiller?", "no medicine"),
        ("that's a steroid I take", "told with a that"),
        ("do I need a painkiller?", "whether to take one"),
        ("are my tablets a blood thinner?", "which tablets is not known"),
        ("is it a steroid?", "nothing named"),
    ],
)
def test_kind_of_medicine_asks_for_a_medicine_and_a_kind(text: str, reason: str) -> None:
    assert about_kind_of_medicine(text) is None, reason


@pytest.mark.parametrize(
    ("text", "asked", "values", "begins"),
    [
        ("is candesartan a blood thinner?", slots.SCREEN_GENERAL, LIST, "No, candesartan"),
        ("none. and is felodipine a blood thinner?", slots.SCREEN_GENERAL, LIST, "No, felodipine"),
        ("is my sugar tablet a blood thinner?", slots.SCREEN_GENERAL, LIST, "As a rule"),
        ("done. is perindopril a thinner?", slots.EXERCISE_FEEDBACK, SESSION, "No, perindopril"),
    ],
)
def test_kind_of_medicine_asked_notes_no_medicine(
    text: str, asked: str, values: dict[str, Any], begins: str
) -> None:
    draft = plan_turn(situation(text, {**values, slots.ASKED: asked}, "ask_education", 0.8))
    assert any(one.startswith(begins) for one in draft.acknowledged), draft.acknowledged
    assert "anticoagulant" not in draft.facts.conditions
