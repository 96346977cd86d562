"""Messages of six writers, each on the warning signs of one theme: what was reached is not lost.

They were written from the label schema alone, scored unread and then used to mend the causes of
what was missed (docs/history/understanding.md, "First looks"). A missing key is null, empty or
false. Every message with a sign is read each time; of the others every fourth, and all of them at
night.
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.labels.scores import Scores, score
from bot.language.context import Context
from bot.safety.levels import Level
from learning.manifest import DATA
from tests.examples import sampled

pytestmark = [pytest.mark.slow, pytest.mark.sampled]

BATCHES = DATA / "train" / "safety"
TODAY = Context(today=date(2026, 11, 20))
CALLED = {"a": 0.92, "b": 0.94, "c": 0.94, "d": 0.99, "e": 0.93, "f": 0.94}  # of emergencies
FLAGS_F1 = {"a": 0.79, "b": 0.77, "c": 0.8, "d": 0.83, "e": 0.77, "f": 0.71}
FALSE_ALARMS = 0.048  # of messages without a sign that may be read as an emergency
EVERY = sampled(1, 4)


@cache
def scores_of(theme: str) -> Scores:
    return score([(one, read_message(one.text, TODAY)) for one in [*signs(theme), *others(theme)]])


def signs(theme: str) -> list[Gold]:
    return [one for one in _rows(theme) if one.flags]


def others(theme: str) -> list[Gold]:
    return [one for one in _rows(theme) if not one.flags][::EVERY]


def _rows(theme: str) -> list[Gold]:
    return list(read_gold(BATCHES / f"batch_{theme}.jsonl"))


@pytest.mark.parametrize("theme", CALLED)
def test_themed_messages_call_as_many_emergencies(theme: str) -> None:
    assert scores_of(theme).triage.sensitivity >= CALLED[theme]


@pytest.mark.parametrize("theme", FLAGS_F1)
def test_themed_messages_are_read_as_well(theme: str) -> None:
    assert scores_of(theme).fields["flags"].f1 >= FLAGS_F1[theme]


@pytest.mark.parametrize("theme", CALLED)
def test_themed_messages_seldom_cry_wolf(theme: str) -> None:
    over = [line for line in scores_of(theme).triage.over if line["read"] == Level.E.value]
    harmless = [line for line in over if line["wanted"] == Level.NONE.value]

    assert len(harmless) <= FALSE_ALARMS * len(others(theme))
