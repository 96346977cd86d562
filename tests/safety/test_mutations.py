"""Every phrasing and every look-alike under every mutation holds its floor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level
from tests.examples import sampled
from tests.safety.mutations import KEEPS, LEAVES, Messages
from tests.safety.reading import fixture, judged

FIRES = fixture("fires.yml")
SPARES = fixture("spares.yml")
FLOORS = fixture("mutations.yml")
PHRASINGS = [(slug, text) for slug, kinds in FIRES.items() for text in kinds.get("flags", ())]
LOOK_ALIKES = [row["text"] for rows in SPARES.values() for row in rows]
# A risk that a person carries counts when it is long past.
NOT_STANDING = [row for row in PHRASINGS if not load_red_flags()[row[0]].standing]
# Each reads as many words as all others together: every third row by day, all of them at night.
STORIES = ("first in a story", "last in a story")
FAST = ("as it stands", "no punctuation", "what if")


def test_mutations_have_a_floor_each() -> None:
    assert set(FLOORS["keeps"]) == set(KEEPS)
    assert set(FLOORS["leaves"]) == set(LEAVES)


def _by_cost(names: Iterable[str]) -> list[object]:
    """Each reads a thousand messages anew: all but three run with the slow tests."""
    slow = {name: [pytest.mark.slow] for name in names if name not in FAST}
    for name in slow.keys() & set(STORIES):
        slow[name].append(pytest.mark.sampled)
    return [pytest.param(name, marks=slow.get(name, ())) for name in names]


def _tried(rows: list[Any], name: str) -> list[Any]:
    """Return the rows that a mutation is tried with."""
    return rows[:: sampled(1, 3)] if name in STORIES else rows


@pytest.mark.slow
@pytest.mark.parametrize("name", _by_cost(KEEPS))
def test_mutations_present_stays_present(name: str) -> None:
    missed, rows = [], _tried(PHRASINGS, name)
    for slug, text in rows:
        said: Messages = KEEPS[name](text)
        if slug not in judged(*said).flags:
            missed.append((slug, said))
    _holds(FLOORS["keeps"][name], missed, len(rows))


@pytest.mark.parametrize("name", _by_cost(FLOORS["met"]))
def test_mutations_present_is_not_passed_over(name: str) -> None:
    passed_over, rows = [], _tried(PHRASINGS, name)
    for slug, text in rows:
        said: Messages = KEEPS[name](text)
        verdict = judged(*said)
        if slug not in verdict.flags and not verdict.ask:
            passed_over.append((slug, said))
    _holds(FLOORS["met"][name], passed_over, len(rows))


@pytest.mark.slow
@pytest.mark.parametrize("name", _by_cost(LEAVES))
def test_mutations_what_is_not_the_writers_now_is_left(name: str) -> None:
    taken = []
    for slug, text in NOT_STANDING:
        said: Messages = LEAVES[name](text)
        if slug in judged(*said).flags:
            taken.append((slug, said))
    _holds(FLOORS["leaves"][name], taken, len(NOT_STANDING))


@pytest.mark.slow
@pytest.mark.parametrize("name", _by_cost(FLOORS["look_alikes"]))
def test_mutations_look_alikes_stay_harmless(name: str) -> None:
    rows = _tried(LOOK_ALIKES, name)
    alarms = [
        KEEPS[name](text)
        for text in rows
        if judged(text).level is not Level.E and judged(*KEEPS[name](text)).level is Level.E
    ]
    _holds(FLOORS["look_alikes"][name], alarms, len(rows))


def _holds(floor: float, wrong: list[object], of: int) -> None:
    reached = 1 - len(wrong) / of
    listed = "\n".join(str(row)[:150] for row in wrong)
    assert reached >= floor, f"{reached:.4f} is below {floor}:\n{listed}"
