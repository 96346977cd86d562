"""Labelled messages."""

from __future__ import annotations

from typing import Any

import pytest

from bot.labels.gold import Gold
from bot.safety.levels import Level


@pytest.mark.parametrize(
    ("keys", "level", "why"),
    [
        ({}, Level.NONE, "nobody else is in danger"),
        ({"flags_other": ["cardiac"]}, Level.E, "the flag's own level"),
        ({"flags_other": ["fever", "ces_saddle"]}, Level.E, "the most urgent of them"),
        ({"flags_other": ["pregnancy"], "level_other": "E"}, Level.E, "what the label says"),
        ({"flags_other": ["cardiac"], "level_other": "S"}, Level.S, "what the label says"),
    ],
)
def test_gold_urgency_of_somebody_else(keys: dict[str, Any], level: Level, why: str) -> None:
    assert Gold(id="1", text="x", **keys).urgency_other is level, why
