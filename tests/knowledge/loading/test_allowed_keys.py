from __future__ import annotations

from typing import Annotated

import pytest

from bot.knowledge.loading.allowed_keys import keys_beside
from bot.knowledge.loading.entries import Entry, Part


class Side(Part):
    far: int = 0
    near: int = 0


class Step(Part):
    sides: dict[str, Side]


class Way(Entry):
    step: Step | None = None
    steps: tuple[Step, ...] = ()
    marked: Annotated[tuple[Side | str, ...], "a mark"] = ()


@pytest.mark.parametrize(
    ("place", "allowed"),
    [
        ("wrong", ("id", "source", "step", "steps", "marked")),  # the entry's own
        ("step.wrong", ("sides",)),  # a model that may be left out
        ("steps.1.wrong", ("sides",)),  # an item of a list
        ("steps.0.sides.left.wrong", ("far", "near")),  # a value of a mapping within an item
        ("marked.2.wrong", ("far", "near")),  # behind a mark, one branch of two
        ("nowhere.wrong", ()),  # a place that no model has
    ],
)
def test_keys_beside_are_those_of_the_place(place: str, allowed: tuple[str, ...]) -> None:
    assert keys_beside(Way, place) == allowed
