"""In which position a check is done, and somebody who needs a moment for it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK, said, shown

SITTING = {**CHECK, slots.CHECKS: [{"id": "ST00", "reason": "", "questions": ["low_back"]}]}
AT_WALL = {**CHECK, slots.CHECKS: [{"id": "ST01", "reason": "", "questions": ["waist"]}]}
ON_BED = {**CHECK, slots.CHECKS: [{"id": "ST04", "reason": "", "questions": ["thigh"]}]}


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("can I do it sat down?", SITTING, "Yes, this check is done sitting", "as it is done"),
        ("can I do it sitting in my chair?", ON_BED, "done lying on your back", "otherwise"),
        ("can I lie down for this one", AT_WALL, "This check is done standing", "without do"),
        ("I'm stood in a portacabin mate", SITTING, "This check is done sitting", "told"),
    ],
)
def test_position_of_check_is_said(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    draft = plan_turn(situation(text, values, "ask_education", 0.6))
    assert words in str(draft.values.get(slots.ACKNOWLEDGED)), reason
    assert draft.values.get(slots.SETTING) == values.get(slots.SETTING), "no wish for a place"


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("I'm sitting slumped", SITTING, "the answer"),
        ("I'm standing straight, a fist fits", AT_WALL, "beside the answer"),
        ("can I do it sat down?", shown("low"), "of the list"),
        ("could sitting by the open window have done it", AT_WALL, "of a cause"),
    ],
)
def test_position_of_check_is_not_said_otherwise(
    text: str, values: dict[str, Any], reason: str
) -> None:
    draft = plan_turn(situation(text, values, "inform", 0.6))
    assert "his check is done" not in str(draft.values.get(slots.ACKNOWLEDGED)), reason


@pytest.mark.parametrize(
    ("text", "values", "waits", "reason"),
    [
        ("hang on while I find my glasses", CHECK, True, "at a check"),
        ("ok give me a sec to put my cuppa down", CHECK, True, "what it is for"),
        ("one mo, phone", CHECK, True, "in two words"),
        ("hang on, it is more a fist", AT_WALL, False, "an answer behind it"),
        ("wait until I call 999", CHECK, False, "who calls is not waited for"),
    ],
)
def test_position_of_check_waits_a_moment(
    text: str, values: dict[str, Any], waits: bool, reason: str
) -> None:
    assert ("I wait; go on" in said(text, values)) is waits, reason
