"""Messages written without knowledge of the vocabulary: what was reached must not be lost."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest

from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.labels.scores import Scores, score
from bot.language.context import Context
from bot.safety.levels import Level
from learning.manifest import DATA

pytestmark = pytest.mark.slow

ROUNDS = DATA / "train" / "rounds"
TODAY = Context(today=date(2026, 11, 20))
CALLED = {1: 16, 2: 19, 3: 19, 11: 20, 12: 6, 13: 12}  # emergencies at least
LEARNED = range(1, 10)  # rounds that the choice was learned from: it must give them back
GIVEN_BACK = 0.87  # .92 by words alone: what reads a story as a whole learns less by heart
CHOSEN = ("trigger", "onset", "stage", "radiation", "lifestyle")
LOWEST_F1 = {
    1: {"regions": 0.97, "side": 0.97, "flags": 0.95},
    2: {"regions": 0.86, "side": 0.86, "flags": 0.65},
    3: {"regions": 0.88, "side": 0.88, "flags": 0.74},
    11: {  # nothing was learned from this one, as from round 10
        "regions": 0.96,
        "side": 0.96,
        "trigger": 0.93,
        "onset": 0.84,
        "stage": 0.95,
        "radiation": 0.77,
        "lifestyle": 0.88,
    },
    12: {  # neither from these two
        "regions": 0.95,
        "side": 0.94,
        "trigger": 0.80,
        "onset": 0.77,
        "stage": 0.94,
        "radiation": 0.93,
        "lifestyle": 0.84,
    },
    13: {
        "regions": 0.90,
        "side": 0.92,
        "trigger": 0.59,
        "onset": 0.78,
        "stage": 0.90,
        "radiation": 0.90,
        "lifestyle": 0.71,
    },
    10: {
        "trigger": 0.75,
        "onset": 0.80,
        "stage": 0.88,
        "radiation": 0.80,
        "lifestyle": 0.69,
    },
}


# By frames and net together; half of these rounds are look-alikes.
ASKED_IN, ASKED_OF_HARMLESS, CAUGHT = (1, 2, 3), 0.2, 0.95


@cache
def read(number: int) -> list[tuple[Gold, dict[str, Any]]]:
    """Each message of a round, and what is read in it."""
    path = ROUNDS / f"blind_round{number}.jsonl"
    return [(one, read_message(one.text, TODAY)) for one in read_gold(path)]


@cache
def scores_of(number: int) -> Scores:
    return score(read(number))


@pytest.mark.parametrize("number", CALLED)
def test_blind_rounds_call_as_many_emergencies(number: int) -> None:
    triage = scores_of(number).triage

    assert triage.emergencies - len(triage.emergencies_missed) >= CALLED[number]


def test_blind_rounds_are_asked_about_where_frames_are_silent_and_seldom_else() -> None:
    told = [row for number in ASKED_IN for row in read(number)]
    harmless = [labels for one, labels in told if not one.flags]
    emergencies = [labels for one, labels in told if one.level is Level.E]
    caught = [labels for labels in emergencies if labels["level"] in "ES" or labels["ask"]]
    assert sum(bool(labels["ask"]) for labels in harmless) <= ASKED_OF_HARMLESS * len(harmless)
    assert len(caught) >= CAUGHT * len(emergencies)


@pytest.mark.parametrize(
    ("number", "field"), [(n, field) for n, floors in LOWEST_F1.items() for field in floors]
)
def test_blind_rounds_are_read_as_well(number: int, field: str) -> None:
    assert scores_of(number).fields[field].f1 >= LOWEST_F1[number][field]


@pytest.mark.parametrize("number", LEARNED)
def test_blind_rounds_are_given_back_by_the_choice(number: int) -> None:
    fields = scores_of(number).fields
    assert {name: fields[name].f1 for name in CHOSEN if fields[name].f1 < GIVEN_BACK} == {}
