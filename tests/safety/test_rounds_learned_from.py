"""Floors on the rounds 59 to 82, learned from since, and on everyday stories, never learned."""

from __future__ import annotations

from typing import Any

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import data_files

ROUNDS = tuple(f"train/rounds/mended_round{number}.jsonl" for number in range(59, 83))
EVERYDAY = "dev/everyday"


@pytest.mark.slow
def test_rounds_learned_from_stay_above_their_floors() -> None:
    read = _read(ROUNDS)
    urgent = [told for gold, told in read if gold.level is Level.E]
    today = [told for gold, told in read if gold.level is Level.S]
    harmless = [told for gold, told in read if _harmless(gold)]
    assert (len(urgent), len(today), len(harmless)) == (632, 388, 1203)
    assert sum(told["level"] == "E" for told in urgent) >= 616
    assert sum(told["level"] in "ES" or bool(told["ask"]) for told in urgent) >= 632
    assert sum(told["level"] == "S" for told in today) >= 338
    assert sum(told["level"] in "ES" for told in harmless) <= 32
    assert sum(bool(told["ask"]) for told in harmless) <= 45


@pytest.mark.slow
def test_rounds_learned_from_and_everyday_stories_stay_above_their_floors() -> None:
    read = _read(EVERYDAY)
    harmless = [told for gold, told in read if _harmless(gold)]
    assert (len(read), len(harmless)) == (600, 560)
    assert sum(told["level"] == "E" for told in harmless) == 0
    assert sum(told["level"] == "S" for told in harmless) <= 2
    assert sum(bool(told["ask"]) for told in harmless) <= 13
    assert sum(told["level"] == gold.level for gold, told in read) >= 594


def _read(beginning: str | tuple[str, ...]) -> list[tuple[Gold, dict[str, Any]]]:
    """Return what is told and read in the files of which the name begins so."""
    paths = [one.path for name, one in data_files().items() if name.startswith(beginning)]
    return [(gold, read_message(gold.text)) for path in paths for gold in read_gold(path)]


def _harmless(gold: Gold) -> bool:
    return gold.level is Level.NONE and not gold.flags and not gold.flags_other
