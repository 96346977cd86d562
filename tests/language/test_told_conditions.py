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
    (condition, text, group["why"])
    for condition, rows in ROWS.items()
    for group in rows["heard"]
    for text in group["texts"]
]
NOT_HEARD = [
    (condition, row["text"], row["why"])
    for condition, rows in ROWS.items()
    for row in rows["not_heard"]
]


@pytest.mark.parametrize(("condition", "text", "why"), HEARD)
def test_told_conditions_are_heard_in_every_wording(condition: str, text: str, why: str) -> None:
    assert condition in values(text, Kind.CONDITION), why


@pytest.mark.parametrize(("condition", "text", "why"), NOT_HEARD)
def test_told_conditions_are_not_made_of_what_sounds_like_one(
    condition: str, text: str, why: str
) -> None:
    assert condition not in values(text, Kind.CONDITION), why


def test_told_conditions_are_unknown_to_the_classifier_of_danger() -> None:
    frames = {mention.rule for mention in read("I walk with a rollator").mentions}
    assert "condition.walking_aid" in frames & standing_frames()
