"""Every way to tell a condition that the tables hold is heard; what only sounds like one is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.knowledge.vocabulary.frames import standing_frames
from bot.language.findings import Kind
from tests.language.reading import read, values
from tests.yaml_file import read_yaml

TABLES = Path(__file__).parent / "fixtures"
ROWS: dict[str, dict[str, Any]] = {}
for path in sorted(TABLES.glob("conditions_*.yml")):
    ROWS |= read_yaml(path)
HEARD = [
    (condition, group["texts"], group["why"])
    for condition, rows in ROWS.items()
    for group in rows["heard"]
]
NOT_HEARD = [
    (condition, row["text"], row["why"])
    for condition, rows in ROWS.items()
    for row in rows["not_heard"]
]


@pytest.mark.parametrize(("condition", "texts", "why"), HEARD)
def test_told_conditions_are_heard_in_every_wording(
    condition: str, texts: list[str], why: str
) -> None:
    assert [one for one in texts if condition not in values(one, Kind.CONDITION)] == [], why


@pytest.mark.parametrize(("condition", "text", "why"), NOT_HEARD)
def test_told_conditions_are_not_made_of_what_sounds_like_one(
    condition: str, text: str, why: str
) -> None:
    assert condition not in values(text, Kind.CONDITION), why


@pytest.mark.parametrize(
    ("text", "condition", "has", "why"),
    [
        (
            "I'm on warfarin since a clot three years ago, neck aches",
            "anticoagulant",
            True,
            "still",
        ),
        (
            "since a clot three years ago I take warfarin, neck aches",
            "anticoagulant",
            True,
            "heads",
        ),
        (
            "I walk with a stick since a fall two years ago, neck aches",
            "walking_aid",
            True,
            "still",
        ),
        ("I can't get on the floor since a fall two years ago, back", "no_floor", True, "still"),
        ("dizzy spells since a knock five years ago, neck aches", "dizziness", True, "still"),
        ("I was on warfarin three years ago, neck aches", "anticoagulant", False, "then"),
        ("on warfarin since a clot years ago until last May, neck", "anticoagulant", False, "over"),
        ("mum is on warfarin since a clot years ago, neck aches", "anticoagulant", False, "hers"),
        (
            "neck aches since a fall two years ago, a stick ten years ago",
            "walking_aid",
            False,
            "own",
        ),
        (
            "neck aches since a fall three years ago, I had a hernia ten years ago",
            "hernia",
            False,
            "the hernia has a time of its own",
        ),
    ],
)
def test_told_conditions_since_when_are_of_today(
    text: str, condition: str, has: bool, why: str
) -> None:
    assert (condition in values(text, Kind.CONDITION)) is has, why


def test_told_conditions_are_unknown_to_the_classifier_of_danger() -> None:
    frames = {mention.rule for mention in read("I walk with a rollator").mentions}
    assert "condition.walking_aid" in frames & standing_frames()
