"""Several corrections in one line are all done; what cannot be done is said, never passed over."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.drafting.fact_changes.test_late_facts import over, together
from tests.conversation.planning.situations import situation

AT = {"together": together, "over": over}


def after(text: str, stage: str, **more: Any) -> tuple[dict[str, Any], str]:
    """Return the values after a message at a stage, and what is said first."""
    draft = plan_turn(situation(text, {**AT[stage](), **more}, "inform", 0.5))
    said = (*draft.acknowledged, str(draft.values[slots.ACKNOWLEDGED]))
    return draft.values, " ".join(said)


@pytest.mark.parametrize(
    ("text", "changed", "reason"),
    [
        (
            "take the sitting out and put in standing instead",
            {"worse_with": ["bending", "standing"]},
            "what comes in for what goes",
        ),
        (
            "please take the 3 weeks out of the notes, it is 5 weeks",
            {"duration_days": 35.0},
            "the right time behind the wrong one",
        ),
        (
            "change the side to both and the pain to 6",
            {"side": "both", "nrs": 6},
            "words of a chip, and more behind them",
        ),
        ("side right, pain 6", {"side": "right", "nrs": 6}, "in a list"),
        (
            "two corrections. First: side is right. Second: sitting hours are 5, not 8.",
            {"side": "right", "sit_hours": 5.0},
            "'second' counts nothing",
        ),
        (
            "it hurts when I get up from the chair, not when I sit",
            {"worse_with": ["bending", "getting_up"]},
            "this, and not that",
        ),
        ("add that I have diabetes and remove sitting", {"conditions": ["diabetes"]}, "both ways"),
    ],
)
def test_each_correction_of_a_line_is_done(text: str, changed: dict[str, Any], reason: str) -> None:
    known: dict[str, Any] = {"nrs": 5, "side": "left", "worse_with": ["sitting", "bending"]}
    known |= {"aggravated_by": ["flex_agg"], "duration_days": 21.0, "sit_hours": 8.0}
    values, _ = after(text, "together", **known)
    assert {name: values[name] for name in changed} == changed, reason


@pytest.mark.parametrize(
    ("text", "stage", "said", "reason"),
    [
        ("take out 'on waking'", "together", "not in what I have noted", "nothing of that"),
        ("take out 'on waking', pain is 3 now", "together", "Not on waking", "half of it"),
        ("please correct: not worse on waking", "over", "I did not get what to change", "no fact"),
        ("it is my mum who has diabetes, not me", "over", "Not yours, then", "another's"),
        ("never said standing helps", "over", "not in what I have noted", "without an I"),
        ("the asthma is my wifes", "together", "Not yours, then", "whose it is"),
        ("not the left knee, the right", "together", "Which knee it is", "the side of a joint"),
        ("my age is wrong, I'm 52", "together", "52 years old", "an age told for the first time"),
    ],
)
def test_correction_that_cannot_be_done_is_said(
    text: str, stage: str, said: str, reason: str
) -> None:
    _, heard = after(text, stage, conditions=["knee_problem"], age=None)
    assert said in heard, reason


def test_illness_of_another_that_was_noted_goes() -> None:
    values, said = after("it is my mum who has diabetes, not me", "over", conditions=["diabetes"])
    assert values["conditions"] is None
    assert "Taken out: diabetes" in said


def test_side_of_a_joint_is_not_that_of_the_pain() -> None:
    values, _ = after("not the left knee, the right", "together", conditions=["knee_problem"])
    assert values["side"] == together()["side"]


def test_fact_that_is_to_go_is_no_move() -> None:
    values, said = after("take standing out", "together", eased_by=["standing", "lying"])
    assert values["eased_by"] == ["lying"]
    assert "Taken out: standing eases it" in said


def test_what_does_not_help_swaps_no_move() -> None:
    values, _ = after("massage helps, not walking", "together")
    assert values["routine"] == together()["routine"]
