"""Labelled talks as they are learned from, and what was learned from them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.conversation.part_reading import VECTORS, load_part_reading
from bot.language.encoder.transformer import packed, unpacked
from bot.language.replies.learned.part_reader import load_part_reader
from learning.manifest import Use, data_files
from learning.parts.labelled_turns import LabelledTurn, turns_in
from tests.examples import sampled

ROW = {
    "asked": "nrs",
    "text": "A six. Is that a lot? Lovely weather.",
    "parts": [
        {"text": "A six.", "act": "answer"},
        {"text": "Is that a lot?", "act": "ask_health"},
        {"text": "Lovely weather.", "act": "remark"},
    ],
}
KEPT_BACK = [
    one for one in data_files().values() if one.use is Use.HELD_OUT and "/turns/" in one.file
]
EVERY = sampled(1, 3)  # turns
FLOORS = {"turns_e": 0.90, "turns_g": 0.86, "turns_i": 0.90, "turns_n": 0.80}


def test_turns_are_placed_in_their_messages(tmp_path: Path) -> None:
    path = tmp_path / "made.jsonl"
    path.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    (turn,) = turns_in(path)
    assert [turn.text[one.start : one.end] for one in turn.parts] == [
        part["text"]
        for part in ROW["parts"]  # type: ignore[index]
    ]
    assert turn.act_at(8) == "ask_health"
    assert turn.without({"ask_health", "remark"}) == "A six."
    assert (turn.cue, turn.acts) == ("nrs", {"answer", "ask_health", "remark"})


@pytest.mark.slow
@pytest.mark.sampled
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_parts_that_ask_are_found_by_what_never_saw_the_writer(name: str) -> None:
    """Floors below what was measured when they were learned (docs/models.md)."""
    settings, reader = load_part_reading(), load_part_reader()
    slot_of = {question: slot for slot, question in settings.questions.items()}
    (kept,) = (one for one in KEPT_BACK if one.name == name)

    def right(turn: LabelledTurn) -> list[bool]:
        parts = reader.read(turn.text, slot_of.get(turn.asked))
        acts = [(turn.act_at(one.start), one.reading.asks >= 0.5) for one in parts]
        return [asks == (act in settings.asks) for act, asks in acts if act is not None]

    told = [one for turn in [*turns_in(kept.path)][::EVERY] for one in right(turn)]
    assert sum(told) / len(told) > FLOORS[name]


def test_vectors_come_back_as_they_were_packed() -> None:
    vectors = np.random.default_rng(1).normal(0, 1, (5, 8)).astype(np.float32)
    again = unpacked(*packed(vectors))
    assert np.abs(again - vectors).max() <= np.abs(vectors).max() / 14 * 1.01
    assert VECTORS.exists()
