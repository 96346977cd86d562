"""What is denied, taken out or put right goes wherever it is said, and nothing else with it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "side": "left",
    "duration_days": 21.0,
    "stage": "acute",
    "nrs": 5,
    "trigger": "long_sit",
    "onset": "sudden",
    "aggravated_by": ["flex_agg", "neck_screen", "static_agg"],
    "worse_with": ["sitting", "bending", "reading", "night"],
    "lifestyle": ["sitting", "screen_phone"],
}
WORSE = "worse_with"


@pytest.mark.parametrize(
    ("text", "field", "left", "reason"),
    [
        ("take out the reading", WORSE, ["sitting", "bending", "night"], "one thing"),
        ("please take out the reading and the night", WORSE, ["sitting", "bending"], "two"),
        ("I never said reading", WORSE, ["sitting", "bending", "night"], "denied"),
        ("where do you get sitting from", WORSE, ["bending", "reading", "night"], "asked back"),
        ("I do NOT sit", WORSE, ["bending", "reading", "night"], "what is not done"),
        ("I do NOT sit", "lifestyle", ["screen_phone"], "the habit too"),
        ("I do NOT sit", "trigger", None, "and what it set off"),
        ("It wasn't the sitting, it was the worry", "trigger", None, "told what it was instead"),
        ("It wasn't the sitting, it was the worry", WORSE, TOLD[WORSE], "it may hurt all the same"),
        ("it came from the overtime, not from sitting", "trigger", None, "not from it"),
        ("it came from the overtime, not from sitting", WORSE, TOLD[WORSE], "and nothing is worse"),
        ("it was not that bad after sitting", "trigger", "long_sit", "no word of a cause"),
        ("I do NOT sit", "sit_hours", 0.0, "and the hours"),
        ("I never sit down", "sit_hours", None, "hours on the feet say it"),
        ("I never sit down", "lifestyle", ["screen_phone", "standing"], "on one's feet"),
        ("no screen, no sitting!", "lifestyle", None, "two in a line"),
        ("No sitting either really", "lifestyle", ["screen_phone"], "either, and no side"),
        ("No sitting either really", "side", "left", "either tells no side"),
        ("you've got reading down, I do none", WORSE, ["sitting", "bending", "night"], "none"),
        ("You've still got reading down, I do that a lot", WORSE, TOLD[WORSE], "it stays"),
        ("zero hours sitting", "sit_hours", 0.0, "hours of it"),
        (
            "it's not the sitting, it's the bending",
            WORSE,
            ["bending", "reading", "night"],
            "not it",
        ),
        ("sitting doesn't make it worse", WORSE, ["bending", "reading", "night"], "no harm"),
        ("sitting doesn't make it worse", "lifestyle", ["sitting", "screen_phone"], "a habit yet"),
        (
            "I don't sit, it hurts",
            WORSE,
            ["sitting", "bending", "reading", "night"],
            "for the pain",
        ),
        ("yoga and resting don't make it worse", "aggravated_by", TOLD["aggravated_by"], "others"),
        ("why did you write suddenly", "onset", None, "as it was shown"),
        (
            "hang on, where did you get 3 weeks from? i said 3 days",
            "duration_days",
            3.0,
            "told anew",
        ),
        ("right except it's 4 not 5", "nrs", 4, "a number for the one that stood"),
        ("no, it's the other side", "side", "right", "the other of two"),
        ("it didn't start after sitting, it crept up", "trigger", None, "what did not begin it"),
        ("it never came on from sitting", WORSE, TOLD[WORSE], "it may make it worse yet"),
        ("it never came on after that", "trigger", "long_sit", "nothing that is told"),
        ("when I sit I feel nothing", WORSE, ["bending", "reading", "night"], "feels nothing"),
        ("when I sit I feel it", WORSE, TOLD[WORSE], "feels it"),
        ("sitting itself is fine", WORSE, ["bending", "reading", "night"], "fine for itself"),
        ("not sleeping, I sleep fine", "lifestyle", ["sitting", "screen_phone"], "sleeps well"),
        ("Right, only it's there all the time", "side", "left", "agrees before a comma"),
        ("10 days is right", "side", "left", "agrees, no side"),
        ("I don't sleep", "lifestyle", ["sitting", "screen_phone", "sleep_problem"], "poor sleep"),
    ],
)
def test_taking_out_leaves_the_others(text: str, field: str, left: Any, reason: str) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: slots.READBACK}))
    hear(draft)
    assert draft.values.get(field) == left, reason


def test_taking_out_what_was_left_out_is_told() -> None:
    text = "you don't say the operation of the disc, 12 years ago, please put it"
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: slots.READBACK}))
    hear(draft)
    assert draft.values["conditions"] == ["spine_surgery"]
    assert draft.values["duration_days"] == TOLD["duration_days"], "those years are its own"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("take out the reading and the night", "Taken out: reading"),
        ("I don't sit", "Taken out: sitting makes it worse"),
        ("it's the other side", "Changed: right side"),
        ("it didn't start after sitting", "Taken out: with long sitting"),
        ("take out the swimming", "not in what I have"),
        ("yes, but you left out the fusion", "Noted: an operation on the spine"),
    ],
)
def test_taking_out_is_said(text: str, said: str) -> None:
    told = {**TOLD, "conditions": ["spine_surgery"], slots.ASKED: slots.READBACK}
    draft = plan_turn(situation(text, told))
    assert said.casefold() in draft.values[slots.ACKNOWLEDGED].casefold()


@pytest.mark.parametrize("asked", ["nrs", "sleep_position"])
def test_taking_out_is_said_at_later_questions(asked: str) -> None:
    draft = plan_turn(situation("I don't sit at the desk", {**TOLD, slots.ASKED: asked}))
    assert "Taken out: sitting most of the day" in draft.values[slots.ACKNOWLEDGED]
    assert draft.facts.trigger is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("10 days is right", "sleep_position"),
        ("nothing for this though", "nrs"),
        ("nothing new", "nrs"),
    ],
)
def test_taking_out_leaves_a_remark_no_answer(text: str, field: str) -> None:
    told = {**TOLD, field: None, slots.ASKED: field}
    assert plan_turn(situation(text, told)).values.get(field) is None


def test_taking_out_a_place_leaves_where_the_pain_travels() -> None:
    facts = Facts(regions=("buttock", "below_knee"), radiation="leg")
    left = without_named(facts, "the lower leg")
    assert (left.regions, left.radiation) == (("buttock",), "leg")
