"""Long stories full of the words of danger, most of them harmless; nothing was learned from them.

The floors are what holds today. Since danger is read in windows a sign is not drowned by the length
of a story: more of the harmless are called, far fewer asked about, and no emergency is passed over.
"""

from __future__ import annotations

from functools import cache

import pytest

from bot.labels.gold import read_gold
from bot.labels.reading import read_message
from bot.safety.levels import Level
from learning.manifest import DATA

pytestmark = pytest.mark.slow

STORIES = DATA / "held_out" / "long_stories.jsonl"
ALARMS, ASKED = 0.1, 0.15  # shares of the harmless
CAUGHT = 1.0  # share of the emergencies


@cache
def read() -> tuple[tuple[Level, str, bool], ...]:
    """Return of every story its level, the level read, and whether something is asked about."""
    rows = []
    for one in read_gold(STORIES):
        told = read_message(one.text)
        rows.append((one.level, told["level"], bool(told["ask"])))
    return tuple(rows)


def test_long_stories_that_are_harmless_raise_few_alarms() -> None:
    harmless = [row for row in read() if row[0] in (Level.NONE, Level.R)]
    called = sum(level == Level.E.value for _, level, _ in harmless)
    asked = sum(ask and level not in "ES" for _, level, ask in harmless)

    assert called <= ALARMS * len(harmless)
    assert asked <= ASKED * len(harmless)


def test_long_stories_hide_no_emergency() -> None:
    urgent = [row for row in read() if row[0] is Level.E]
    caught = sum(level in "ES" or ask for _, level, ask in urgent)

    assert caught >= CAUGHT * len(urgent)
