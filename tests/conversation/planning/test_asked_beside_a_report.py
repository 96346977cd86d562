"""A question beside the report of a move: the move is done, and the question has its answer."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation

MOVE = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK, slots.EXERCISE: 0}
PRESSURE = {**MOVE, "conditions": ["high_blood_pressure"]}
ANY = "at any other time of the day"
UPRIGHT = "Anything else upright counts"
ONE_AT_A_TIME = "The steps keep to one thing at a time"
NEVER = "never hold it"
SWING = "not the swing"


def told(text: str, values: dict[str, Any]) -> tuple[str, list[str]]:
    """Return what is said, and how the moves are noted to have gone."""
    draft = plan_turn(situation(text, values, "done", 0.6))
    return " ".join(draft.acknowledged), list((draft.values.get(slots.FEEDBACK) or {}).values())


@pytest.mark.parametrize(
    ("text", "holds", "values", "reason"),
    [
        ("five done. when do I go for my walk?", ANY, MOVE, "when"),
        ("done, are the walks on top?", ANY, MOVE, "apart"),
        ("did it. must I walk straight after?", ANY, MOVE, "straight after"),
        ("all done. is it before the moves that I do the walk?", ANY, MOVE, "before or after"),
        ("done, would a wardrobe count as a wall?", UPRIGHT, MOVE, "a thing for a wall"),
        ("did them, does a tree do for a wall?", UPRIGHT, MOVE, "with do for"),
        ("done. why no rolling?", ONE_AT_A_TIME, MOVE, "why not"),
        ("finished, why can't I make big circles?", ONE_AT_A_TIME, MOVE, "why not I"),
        ("done, why must it be so slow?", SWING, MOVE, "why slow"),
        ("done. why this slowly?", SWING, MOVE, "why slow, in few words"),
        ("done. the breathing: do I hold it?", NEVER, MOVE, "of the breath named before"),
        ("done, should I be holding my breath?", NEVER, MOVE, "of the breath"),
        ("done, should I be holding my breath?", "With high blood pressure", PRESSURE, "pressure"),
    ],
)
def test_asked_beside_a_report_is_answered(
    text: str, holds: str, values: dict[str, Any], reason: str
) -> None:
    said, noted = told(text, values)
    assert holds in said, (reason, said)
    assert noted == ["done"], reason


@pytest.mark.parametrize(
    ("text", "unsaid", "reason"),
    [
        ("done. do I hold it for ten seconds?", NEVER, "of the hold"),
        ("done, why is my progress so slow?", SWING, "of the weeks"),
        ("done, is walking good for me?", ANY, "of walking"),
        ("done, should I be holding my breath?", "With high blood pressure", "none is told"),
    ],
)
def test_asked_beside_a_report_of_something_else(text: str, unsaid: str, reason: str) -> None:
    assert unsaid not in told(text, MOVE)[0], reason
