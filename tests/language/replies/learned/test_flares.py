"""Flares in own words, on lists that nothing was learned or mended from."""

from __future__ import annotations

import pytest

from bot.language.replies.told.staying import read_staying
from learning.manifest import DATA
from tests.yaml_file import read_yaml

LISTS = DATA / "held_out" / "flares"
# Of what is read surely the share that is one, the share of flares that are read or asked about,
# and the most of what else is. What becomes of them the whole way: `python -m bench.flare_plans`.
FLOORS = {
    "people_b": (0.95, 0.91, 0.15),
    "posts": (0.85, 0.9, 0.44),
    "people_d": (0.94, 0.93, 0.15),
    "people_i": (0.95, 0.9, 0.12),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FLOORS)
def test_flares_nobody_mended_from_are_read_as_well_as_they_were(name: str) -> None:
    told = read_yaml(LISTS / f"{name}.yml")
    read = {kind: [read_staying(text) for text in told[kind]] for kind in told}
    hits, wrong = (sum("flare" in one for one in read[kind]) for kind in ("flare", "other"))
    met = {kind: sum(bool({"flare", "maybe_flare"} & one) for one in read[kind]) for kind in read}
    right, flares, others = FLOORS[name]
    assert hits / (hits + wrong) >= right
    assert met["flare"] / len(read["flare"]) >= flares
    assert met["other"] / len(read["other"]) <= others
