"""Labelled turns become parts as the guide cuts messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.knowledge.conversation.part_reading import load_part_reading
from bot.language.replies.part_reader import PartReader
from learning.parts.labelled_parts import all_parts, parts_in
from learning.parts.train_parts import learn

ROW = {
    "asked": "nrs",
    "text": "A six. Is that a lot? Lovely weather.",
    "parts": [
        {"text": "A six.", "act": "answer"},
        {"text": "Is that a lot?", "act": "ask_health"},
        {"text": "Lovely weather.", "act": "remark"},
    ],
}


def test_parts_are_cut_as_the_guide_cuts_messages(tmp_path: Path) -> None:
    path = tmp_path / "made.jsonl"
    path.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    read = [(one.parts[one.at], one.asks, one.of_backs, one.tells) for one in parts_in(path)]
    assert read == [
        ("A six.", False, False, True),
        ("Is that a lot?", True, True, False),
        ("Lovely weather.", False, False, False),
    ]


@pytest.mark.slow
def test_parts_are_told_apart_by_who_never_saw_the_writer() -> None:
    """Floors below what was measured when they were learned (docs/models.md)."""
    told = [one for one in all_parts() if one.file != "turns_c"]
    reader = PartReader(learn(told), load_part_reading())
    slot_of = {name: slot for slot, name in load_part_reading().questions.items()}
    left = [one for one in all_parts() if one.file == "turns_c"]
    read = [(one, reader.read(one.parts, slot_of.get(one.asked))[one.at]) for one in left]
    assert sum((found.asks >= 0.5) == one.asks for one, found in read) / len(read) > 0.93
    assert sum((found.tells >= 0.5) == one.tells for one, found in read) / len(read) > 0.86
