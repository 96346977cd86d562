"""Every phrasing and every look-alike under every mutation holds its floor."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level
from tests.safety.mutations import KEEPS, LEAVES, Messages
from tests.safety.reading import fixture, judged

FIRES = fixture("fires.yml")
SPARES = fixture("spares.yml")
FLOORS = fixture("mutations.yml")
PHRASINGS = [(slug, text) for slug, kinds in FIRES.items() for text in kinds.get("flags", ())]
LOOK_ALIKES = [row["text"] for rows in SPARES.values() for row in rows]
# A risk that a person carries counts when it is long past.
NOT_STANDING = [row for row in PHRASINGS if not load_red_flags()[row[0]].standing]
FAST = ("as it stands", "no punctuation", "what if")


def test_mutations_have_a_floor_each() -> None:
    assert set(FLOORS["keeps"]) == set(KEEPS)
    assert set(FLOORS["leaves"]) == set(LEAVES)


def _by_cost(names: Iterable[str]) -> list[object]:
    """Each reads a thousand messages anew: all but three run with the slow tests."""
    return [name if name in FAST else pytest.param(name, marks=pytest.mark.slow) for name in names]


@pytest.mark.parametrize("name", _by_cost(KEEPS))
def test_mutations_present_stays_present(name: str) -> None:
    missed = []
    for slug, text in PHRASINGS:
        said: Messages = KEEPS[name](text)
        if slug not in judged(*said).flags:
            missed.append((slug, said))
    _holds(FLOORS["keeps"][name], missed, len(PHRASINGS))


@pytest.mark.parametrize("name", _by_cost(FLOORS["met"]))
def test_mutations_present_is_not_passed_over(name: str) -> None:
    passed_over = []
    for slug, text in PHRASINGS:
        said: Messages = KEEPS[name](text)
        verdict = judged(*said)
        if slug not in verdict.flags and not verdict.ask:
            passed_over.append((slug, said))
    _holds(FLOORS["met"][name], passed_over, len(PHRASINGS))


@pytest.mark.parametrize("name", _by_cost(LEAVES))
def test_mutations_what_is_not_the_writers_now_is_left(name: str) -> None:
    taken = []
    for slug, text in NOT_STANDING:
        said: Messages = LEAVES[name](text)
        if slug in judged(*said).flags:
            taken.append((slug, said))
    _holds(FLOORS["leaves"][name], taken, len(NOT_STANDING))


@pytest.mark.parametrize("name", _by_cost(FLOORS["look_alikes"]))
def test_mutations_look_alikes_stay_harmless(name: str) -> None:
    alarms = [
        KEEPS[name](text)
        for text in LOOK_ALIKES
        if judged(text).level is not Level.E and judged(*KEEPS[name](text)).level is Level.E
    ]
    _holds(FLOORS["look_alikes"][name], alarms, len(LOOK_ALIKES))


def _holds(floor: float, wrong: list[object], of: int) -> None:
    reached = 1 - len(wrong) / of
    listed = "\n".join(str(row)[:150] for row in wrong)
    assert reached >= floor, f"{reached:.4f} is below {floor}:\n{listed}"
