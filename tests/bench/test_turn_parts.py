"""The bench of turns holds what is planned against what the parts of a message do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.turn_parts import TurnTable, report
from bot.conversation import slots
from bot.language import understand
from bot.language.entities import entity_of
from learning.parts.labelled_turns import LabelledTurn, placed

ASKED = "nrs"


def _turn(*parts: tuple[str, str]) -> LabelledTurn:
    text = " ".join(words for words, _act in parts)
    return LabelledTurn(text, ASKED, tuple(placed(text, list(parts))))


@pytest.fixture(scope="module")
def table() -> TurnTable:
    """One talk in which the pain is asked for."""

    def parse(text: str) -> Mapping[str, Any]:
        entities = [entity_of(mention) for mention in understand(text).mentions]
        return {"text": text, "intent": {"name": "inform", "confidence": 0.9}, "entities": entities}

    known = {"regions": ["low_back"], "side": "left", "duration_days": 21.0}
    talk = {
        slots.CONSENT: "agreed",
        slots.STORY: "told",
        slots.READBACK: "confirmed",
        slots.ASKED: ASKED,
        **known,
    }
    return TurnTable({ASKED: talk}, parse)


@pytest.mark.parametrize(
    ("parts", "wrong", "reason"),
    [
        ((("6", "answer"),), [], "a number answers"),
        ((("6", "remark"),), ["left", "open"], "what is labelled as a remark may not answer"),
        ((("hm, well", "answer"),), ["answered"], "an answer has to move the talk"),
    ],
)
def test_turns_say_what_came_out_otherwise(
    table: TurnTable, parts: tuple[tuple[str, str], ...], wrong: list[str], reason: str
) -> None:
    assert table.wrong(_turn(*parts)) == wrong, reason


def test_turns_report_counts_messages_not_checks() -> None:
    told = [_turn(("6", "answer"))] * 4
    lines = list(report("made", told, [[], ["left", "open"], [], []]))
    assert lines[0].startswith("made: right 0.750")
    assert "left 1, open 1" in lines[1]
