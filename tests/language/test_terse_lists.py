"""Complaints told as lists of a few words, by a writer whose phrases nothing was learned from."""

from __future__ import annotations

from functools import cache

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import DATA

pytestmark = pytest.mark.slow

LISTS = DATA / "dev" / "terse_lists_b.jsonl"
DISTURBED = 0.03  # share of the harmless that may be alarmed or asked about
CALLED, CAUGHT = 0.88, 0.95  # shares of the emergencies


@cache
def read() -> tuple[tuple[Gold, str, bool], ...]:
    """Return of every list its labels, the level read, and whether something is asked about."""
    told = ((one, read_message(one.text)) for one in read_gold(LISTS))
    return tuple((one, labels["level"], bool(labels["ask"])) for one, labels in told)


def test_terse_lists_that_are_harmless_are_left_alone() -> None:
    harmless = [(one.id, level, ask) for one, level, ask in read() if not one.flags]
    disturbed = [row for row in harmless if row[1] != Level.NONE.value or row[2]]
    assert len(disturbed) <= DISTURBED * len(harmless), disturbed


def test_terse_lists_with_an_emergency_are_called() -> None:
    urgent = [(one.id, level, ask) for one, level, ask in read() if one.level is Level.E]
    missed = [row for row in urgent if row[1] != Level.E.value]
    passed_over = [row for row in missed if row[1] != Level.S.value and not row[2]]
    assert len(missed) <= (1 - CALLED) * len(urgent), missed
    assert len(passed_over) <= (1 - CAUGHT) * len(urgent), passed_over
