"""Messages written without knowledge of the vocabulary: what was reached must not be lost.

Rounds 4 and 5 are not scored here: they wait unread for their first look (docs/understanding.md).
"""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from bot.evaluation.gold import read_gold
from bot.evaluation.reading import read_message
from bot.evaluation.scores import Scores, score
from bot.language.context import Context

pytestmark = pytest.mark.slow

DATA = Path(__file__).parents[1] / "data"
TODAY = Context(today=date(2026, 11, 20))
CALLED = {1: 16, 2: 19, 3: 19}  # emergencies at least
LOWEST_F1 = {
    1: {"regions": 0.97, "side": 0.97, "stage": 0.87, "radiation": 0.95, "flags": 0.95},
    2: {"regions": 0.86, "side": 0.86, "stage": 0.79, "radiation": 0.66, "flags": 0.65},
    3: {"regions": 0.88, "side": 0.88, "stage": 0.86, "radiation": 0.79, "flags": 0.74},
}


@cache
def scores_of(number: int) -> Scores:
    path = DATA / f"blind_round{number}.jsonl"
    return score([(one, read_message(one.text, TODAY)) for one in read_gold(path)])


@pytest.mark.parametrize("number", CALLED)
def test_blind_rounds_call_as_many_emergencies(number: int) -> None:
    triage = scores_of(number).triage

    assert triage.emergencies - len(triage.emergencies_missed) >= CALLED[number]


@pytest.mark.parametrize(
    ("number", "field"), [(n, field) for n, floors in LOWEST_F1.items() for field in floors]
)
def test_blind_rounds_are_read_as_well(number: int, field: str) -> None:
    assert scores_of(number).fields[field].f1 >= LOWEST_F1[number][field]
