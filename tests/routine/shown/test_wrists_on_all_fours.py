"""Wrists that mind weight keep cat and camel: it is done on the forearms."""

from __future__ import annotations

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.shown.own_way import own_way


def test_wrists_on_all_fours_rest_on_the_forearms() -> None:
    cat_and_camel = load_exercises()["M03"]
    note = cat_and_camel.adjust["WRI"]
    assert "WRI" not in cat_and_camel.exclude
    assert own_way(cat_and_camel, (note,)).steps[0] == note
    assert "forearms" in note
