"""Messages of many people on one theme each: how they are understood must not get worse.

Every file of `learning/data/train/paraphrases/` is one theme, in the label schema. A field is held
to its minimum in the files whose theme it is: those named below, or else where many messages tell
it.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from bot.labels.gold import read_gold
from bot.labels.reading import read_message
from bot.labels.scores import FIELDS, Scores, score
from bot.language.context import Context
from learning.manifest import DATA

PARAPHRASES = DATA / "train" / "paraphrases"
FILES = sorted(path.name for path in PARAPHRASES.glob("paraphrases_*.jsonl"))
TODAY = Context(today=date(2026, 11, 20))
THEME_FROM = 35  # messages (values in lists) that tell a field; with fewer it is no theme
LOWEST_F1 = 0.9
THEMES = {
    "paraphrases_accidents.jsonl": ("flags", "flags_other"),
    "paraphrases_illness.jsonl": ("flags", "flags_other"),
    "paraphrases_inside.jsonl": ("flags", "flags_other"),
    "paraphrases_place.jsonl": ("regions", "region_vague", "side", "radiation"),
}
# Read in the fast suite too: emergencies, and the places of the pain.
FAST = ("paraphrases_accidents.jsonl", "paraphrases_place.jsonl")
BY_COST = [name if name in FAST else pytest.param(name, marks=pytest.mark.slow) for name in FILES]


@cache
def scores_of(name: str) -> Scores:
    return score([(one, read_message(one.text, TODAY)) for one in read_gold(PARAPHRASES / name)])


@pytest.mark.slow
@pytest.mark.parametrize("name", BY_COST)
def test_paraphrases_miss_no_emergency(name: str) -> None:
    assert scores_of(name).triage.emergencies_missed == []


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", BY_COST)
def test_paraphrases_are_read_by_their_theme(name: str, field: str) -> None:
    one = scores_of(name).fields[field]
    themes = THEMES.get(name, FIELDS)
    if field in themes and (name in THEMES or one.true + one.missed >= THEME_FROM):
        assert one.f1 >= LOWEST_F1, [miss["text"] for miss in one.misses]
