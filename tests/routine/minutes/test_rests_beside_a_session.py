"""What is done apart from a session keeps to where somebody is: no floor beside a chair."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.places import load_places
from bot.routine import Setting
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.routine.people import PLACES
from tests.routine.shown.test_notes_are_kept import KIT, card_of, inputs_with

DOWN = re.compile(r"\bfloor\b(?! or)", re.IGNORECASE)
TOLD = [frozenset(some) for many in (1, 2) for some in combinations(PLACES, many)]


@pytest.mark.parametrize("place", TOLD, ids=lambda one: "-".join(sorted(one)))
def test_no_rest_lies_on_the_floor_beside_any_place(place: frozenset[str]) -> None:
    at = situation_of(inputs_with(setting=Setting(kit=KIT, place=place)), "week", History())
    apart = [one for one in load_exercises().values() if not one.in_session]
    here = [one for one in apart if why_not(one, at) is None and open_positions(one, at)]
    assert here
    assert not [(one.id, line) for one in here for line in card_of(one, at) if DOWN.search(line)]


def test_chair_promises_its_session_alone() -> None:
    """A walk and a rest in bed are for another time of the day."""
    assert load_places()["chair"].say == "The whole session can be done from a chair."
