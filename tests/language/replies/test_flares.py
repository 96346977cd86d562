"""Flares in own words: two lists by one hand, each read once before anything was mended for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.language.replies.staying import read_staying

HERE = Path(__file__).parent
# What the lists give now. At first sight: F1 .56 and .21; words alone are not enough, so the
# check-in offers "A flare" to press and what may be one is asked about (docs/staying.md).
FLOORS = {"flares.yml": (0.96, 0.88), "flares_second.yml": (0.62, 0.12)}


@pytest.mark.parametrize("name", FLOORS)
def test_flares_are_read_as_well_as_they_were(name: str) -> None:
    told = yaml.safe_load((HERE / name).read_text("utf-8"))
    read = {kind: [t for t in told[kind] if "flare" in read_staying(t)] for kind in told}
    hits, wrong = len(read["flare"]), len(read["other"])
    precision, recall = FLOORS[name]
    assert hits / len(told["flare"]) >= recall
    assert hits / (hits + wrong) >= precision, read["other"]
