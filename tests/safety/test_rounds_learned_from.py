"""Floors on the rounds 59 to 82, learned from since, and on everyday stories, never learned.

Every emergency of the rounds is read each time; of what is for today every fourth, of the harmless
every eighth, and all of them at night.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import data_files
from tests.examples import sampled

ROUNDS = tuple(f"train/rounds/mended_round{number}.jsonl" for number in range(59, 83))
EVERYDAY = "dev/everyday"
FOURTH, EIGHTH = sampled(1, 4), sampled(1, 8)


@pytest.mark.slow
@pytest.mark.sampled
def test_rounds_learned_from_stay_above_their_floors() -> None:
    rows = _rows(ROUNDS)
    urgent = [gold for gold in rows if gold.level is Level.E]
    today = [gold for gold in rows if gold.level is Level.S]
    harmless = [gold for gold in rows if _harmless(gold)]
    assert (len(urgent), len(today), len(harmless)) == (632, 388, 1203)
    called = [told for _, told in _read(urgent)]
    assert sum(told["level"] == "E" for told in called) >= 616
    assert sum(told["level"] in "ES" or bool(told["ask"]) for told in called) >= 632
    sent = [told for _, told in _read(today[::FOURTH])]
    assert sum(told["level"] == "S" for told in sent) >= 0.871 * len(sent)
    spared = [told for _, told in _read(harmless[::EIGHTH])]
    assert sum(told["level"] in "ES" for told in spared) <= 0.0267 * len(spared)
    assert sum(bool(told["ask"]) for told in spared) <= 0.0375 * len(spared)


@pytest.mark.slow
def test_rounds_learned_from_and_everyday_stories_stay_above_their_floors() -> None:
    read = _read(_rows(EVERYDAY))
    harmless = [told for gold, told in read if _harmless(gold)]
    assert (len(read), len(harmless)) == (600, 560)
    assert sum(told["level"] == "E" for told in harmless) == 0
    assert sum(told["level"] == "S" for told in harmless) <= 2
    assert sum(bool(told["ask"]) for told in harmless) <= 13
    assert sum(told["level"] == gold.level for gold, told in read) >= 594


def _rows(beginning: str | tuple[str, ...]) -> list[Gold]:
    """Return what is told in the files of which the name begins so."""
    paths = [one.path for name, one in data_files().items() if name.startswith(beginning)]
    return [gold for path in paths for gold in read_gold(path)]


def _read(rows: list[Gold]) -> list[tuple[Gold, dict[str, Any]]]:
    """Return what is told and read."""
    return [(gold, read_message(gold.text)) for gold in rows]


def _harmless(gold: Gold) -> bool:
    return gold.level is Level.NONE and not gold.flags and not gold.flags_other
