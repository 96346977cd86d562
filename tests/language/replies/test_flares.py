"""Flares in own words, on lists that nothing was learned or mended from."""

from __future__ import annotations

import pytest

from bot.language.replies.staying import read_staying
from learning.manifest import DATA
from tests.yaml_file import read_yaml

LISTS = DATA / "held_out" / "flares"
# Precision, recall, and the share of flares that are read or asked about. The first look gave
# a little less or more (docs/staying.md); the wanted F1 of .95 is not reached.
FLOORS = {
    "people_b": (0.85, 0.8, 0.86),
    "posts": (0.64, 0.8, 0.84),
    "people_d": (0.85, 0.92, 0.94),
}


@pytest.mark.parametrize("name", FLOORS)
def test_flares_nobody_mended_from_are_read_as_well_as_they_were(name: str) -> None:
    told = read_yaml(LISTS / f"{name}.yml")
    read = {kind: [read_staying(text) for text in told[kind]] for kind in told}
    hits, wrong = (sum("flare" in one for one in read[kind]) for kind in ("flare", "other"))
    met = sum(bool({"flare", "maybe_flare"} & one) for one in read["flare"])
    precision, recall, asked = FLOORS[name]
    assert hits / (hits + wrong) >= precision
    assert hits / len(read["flare"]) >= recall
    assert met / len(read["flare"]) >= asked
