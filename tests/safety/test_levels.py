from __future__ import annotations

from bot.safety.levels import Level, highest


def test_levels_are_ordered_by_rank() -> None:
    ranked = sorted(Level, key=lambda level: level.rank)
    assert [level.value for level in ranked] == ["none", "R", "D", "S", "E"]


def test_levels_highest_of_none_is_none() -> None:
    assert highest() is Level.NONE
    assert highest(Level.R, Level.E, Level.S) is Level.E
