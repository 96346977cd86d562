"""Floors on the blind rounds 59 to 75, mended from and never learned (docs/safety.md, Measured)."""

from __future__ import annotations

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import Use, data_files

ROUNDS = "safety_round"


@pytest.mark.slow
def test_dev_rounds_stay_above_their_floors() -> None:
    files = [one for one in data_files().values() if one.use is Use.DEV]
    paths = [one.path for one in files if one.name.startswith(ROUNDS)]
    read = [(gold, read_message(gold.text)) for path in paths for gold in read_gold(path)]
    urgent = [told for gold, told in read if gold.level is Level.E]
    today = [told for gold, told in read if gold.level is Level.S]
    harmless = [told for gold, told in read if _harmless(gold)]
    assert (len(urgent), len(today), len(harmless)) == (423, 291, 893)
    assert sum(told["level"] == "E" for told in urgent) >= 414
    assert sum(told["level"] in "ES" or bool(told["ask"]) for told in urgent) >= 423
    assert sum(told["level"] == "S" for told in today) >= 251
    assert sum(told["level"] in "ES" for told in harmless) <= 26
    assert sum(bool(told["ask"]) for told in harmless) <= 39


def _harmless(gold: Gold) -> bool:
    return gold.level is Level.NONE and not gold.flags and not gold.flags_other
