"""Whether a move or the whole list suits with an illness is answered from what is left out."""

from __future__ import annotations

import pytest

from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import WISHING


def said(text: str, *conditions: str) -> str:
    """Return what is answered when the list is shown to somebody with these illnesses."""
    values = {**WISHING, "conditions": list(conditions)}
    return " ".join(plan_turn(situation(text, values, "ask_education")).acknowledged)


@pytest.mark.parametrize(
    ("text", "conditions", "words", "reason"),
    [
        ("is the bridge ok with a hernia?", ["hernia"], "Yes. With a hernia", "asked, not told"),
        ("is the bridge ok with a hernia?", [], "Yes. With a hernia", "of anybody's"),
        (
            "could the bird-dog hurt my bad wrist?",
            ["wrist_problem"],
            "Not by itself. With a wrist problem",
            "a no is the good answer",
        ),
        (
            "will the bird-dog do my wrist any harm?",
            ["wrist_problem"],
            "Not by itself. With a wrist problem",
            "in other words",
        ),
        (
            "is any of this bad for my blood pressure?",
            ["high_blood_pressure"],
            "I made the list with that in mind: high blood pressure.",
            "of the whole list",
        ),
        (
            "anything in there that's bad for my eyes?",
            ["glaucoma"],
            "I made the list with that in mind: glaucoma.",
            "a part stands for its illness",
        ),
    ],
)
def test_fit_of_a_move_is_told(text: str, conditions: list[str], words: str, reason: str) -> None:
    assert words in said(text, *conditions), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("is any of this bad for my eyes?", "no illness of the eyes was told"),
        ("is ibuprofen bad for my blood pressure?", "of a medicine"),
    ],
)
def test_fit_of_a_move_takes_no_part_for_an_illness_nobody_has(text: str, reason: str) -> None:
    told = said(text, "knee_problem")
    assert "with that in mind" not in told, reason
    assert "among the moves I leave out" not in told, reason
