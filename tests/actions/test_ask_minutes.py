"""The question for the minutes says of what they are, and names every place and piece of kit."""

from __future__ import annotations

import pytest

from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.wording.speaking import speak

ROOM = ("name_place_and_kit", "name_place", "name_kit")


@pytest.mark.parametrize("key", ROOM)
def test_ask_minutes_names_every_place_and_all_special_kit(key: str) -> None:
    said = speak("actions", key)
    places = [one.name.split()[-1] for one in load_places().values() if "place" in key]
    kit = [load_kit()[one].name for one in load_selection().special_kit if "kit" in key]
    assert [one for one in (*places, *kit) if one not in said] == []


def test_ask_minutes_says_that_a_walk_comes_on_top() -> None:
    assert "Walks" in speak("actions", "minutes_of_exercises")
