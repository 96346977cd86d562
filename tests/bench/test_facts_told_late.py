"""The bench of late facts holds what is kept against what a message settles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench.facts_told_late import KNOWN, FactRow, report, rows_in
from bench.kept_facts import Then, wrong_facts
from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.language.facts import Facts

BEFORE: Mapping[str, Any] = {**fact_values(KNOWN), slots.MINUTES: 10}


@pytest.mark.parametrize(
    ("after", "then", "wrong", "reason"),
    [
        (KNOWN, Then({}, {}, {}), [], "nothing was to change"),
        (replace(KNOWN, duration_days=35.0), Then({"weeks": 5}, {}, {}), [], "weeks are days"),
        (KNOWN, Then({"weeks": 5}, {}, {}), ["not set: weeks"], "five weeks were lost"),
        (
            replace(KNOWN, side="left", nrs=3),
            Then({"pain": 3}, {}, {}),
            ["changed: side"],
            "what is not named has to stay",
        ),
        (
            replace(KNOWN, drive_hours=None),
            Then({}, {}, {"habits": ["driving"]}),
            [],
            "hours of driving are driving",
        ),
        (KNOWN, Then({}, {}, {"worse": ["sitting"]}), ["still there: worse sitting"], "it stands"),
        (
            replace(KNOWN, worse_with=(*KNOWN.worse_with, "getting_up")),
            Then({}, {"worse": ["getting up"]}, {}),
            [],
            "a movement is named by its words",
        ),
        (replace(KNOWN, trigger=None), Then({"trigger": "none"}, {}, {}), [], "nothing began it"),
    ],
)
def test_facts_are_held_against_the_row(
    after: Facts, then: Then, wrong: list[str], reason: str
) -> None:
    assert list(wrong_facts(BEFORE, {**BEFORE, **fact_values(after)}, then)) == wrong, reason


def test_rows_say_what_they_settle(tmp_path: Path) -> None:
    row = {"stage": "session", "text": "done, it's a 4 now", "then": {"set": {"pain": 4}}}
    file = tmp_path / "list.jsonl"
    file.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (told,) = rows_in(file)
    assert told == FactRow("session", "done, it's a 4 now", Then({"pain": 4}, {}, {}))
    assert told.kind == "one fact"


def test_report_counts_rows_by_kind_and_stage() -> None:
    told = [FactRow("session", "x", Then({"pain": 4}, {}, {}))] * 3
    lines = list(report("made", told, [[], ["not set: pain"], []]))
    assert lines[0].startswith("made: right 0.667")
    assert any("one fact" in line and "2/3" in line for line in lines)
