"""The answer before is put right behind its question; another place takes the old one's place."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.language import understand
from bot.language.replies.told.taken_back import moves_the_pain
from tests.conversation.planning.situations import situation

TOLD = {
    "consent": "no_saving",
    "story": "told",
    "regions": ["low_back"],
    "side": "left",
    "duration_days": 21.0,
    "stage": "subacute",
    slots.READBACK: "confirmed",
}


@pytest.mark.parametrize(
    ("text", "last", "values", "asked", "changed"),
    [
        ("actually 6", "nrs", {"nrs": 4}, "aggravated_by", {"nrs": 6}),
        ("sorry 6", "nrs", {"nrs": 4}, "aggravated_by", {"nrs": 6}),
        ("6 sorry", "nrs", {"nrs": 4}, "aggravated_by", {"nrs": 6}),
        ("7 no 6", "nrs", {"nrs": 4}, "aggravated_by", {"nrs": 6}),
        (
            "oops, i meant 9",
            "sit_hours",
            {"nrs": 4, "aggravated_by": ["none"], "sit_hours": 8},
            "radiation",
            {"sit_hours": 9},
        ),
        ("wait, more like 3", "nrs", {"nrs": 4}, "aggravated_by", {"nrs": 3}),
    ],
)
def test_last_answer_is_put_right(
    text: str, last: str, values: dict[str, Any], asked: str, changed: dict[str, Any]
) -> None:
    told = {**TOLD, **values, slots.BEFORE: [last], slots.ASKED: asked}
    draft = plan_turn(situation(text, told))
    assert {name: draft.values[name] for name in changed} == changed
    assert draft.asked == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("dunno", "aggravated_by"),
        ("sorry about that", "aggravated_by"),
        ("sorry", "aggravated_by"),
        ("actually lifting", "aggravated_by"),
        ("no", "aggravated_by"),
    ],
)
def test_last_answer_stands_for_other_words(text: str, asked: str) -> None:
    told = {**TOLD, "nrs": 4, slots.BEFORE: ["nrs"], slots.ASKED: asked}
    assert plan_turn(situation(text, told)).values["nrs"] == 4


@pytest.mark.parametrize(
    ("text", "moves"),
    [
        ("actually its more my neck", True),
        ("hm, actually it's more in my neck", True),
        ("sorry i meant my upper back", True),
        ("its more my upper back now", True),
        ("no, it's the neck", True),
        ("the pain has moved to my shoulder blade", True),
        ("actually my neck hurts too", False),
        ("actually it's my neck as well", False),
        ("my neck is stiff", False),
        ("it hurts more when i bend my back", False),
        ("well my neck is fine", False),
    ],
)
def test_last_answer_another_place_is_told_instead(text: str, moves: bool) -> None:
    assert moves_the_pain(text, understand(text)) is moves


@pytest.mark.parametrize(
    "asked", ["side", "nrs", slots.READBACK, slots.SCREEN_NERVES, slots.MINUTES, slots.TOGETHER]
)
def test_last_answer_place_changes_at_any_stage(asked: str) -> None:
    told = {**TOLD, "nrs": 4, slots.ASKED: asked}
    draft = plan_turn(situation("actually its more my neck", told, intent="correct"))
    assert draft.values["regions"] == ["neck"]
    assert draft.values["side"] is None
    assert any("neck" in words for words in draft.acknowledged)
