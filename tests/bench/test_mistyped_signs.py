"""Signs with a slip in them are heard as they are without it."""

from __future__ import annotations

import pytest

from bench.mistyped_signs import SLIPS, lines_to_mistype, mistyped

# Floors for every fourth line; `python -m bench.mistyped_signs 1` says what all of them give.
CALLED = {
    "letters changed over": 0.96,
    "a letter left out": 0.87,
    "a key beside": 0.91,
    "a letter doubled": 0.96,
    "a space missing": 0.94,
    "points inside": 0.86,
    "a line end inside": 0.85,
    '"um" inside': 0.96,
    '"like" inside': 0.86,
}


@pytest.mark.parametrize("name", SLIPS)
def test_mistyped_signs_are_called(name: str) -> None:
    found = mistyped(SLIPS[name], lines_to_mistype(4, called=True))
    assert found.called / found.lines >= CALLED[name], found.missed


@pytest.mark.parametrize("name", SLIPS)
def test_mistyped_signs_call_few_look_alikes(name: str) -> None:
    found = mistyped(SLIPS[name], lines_to_mistype(4, called=False))
    assert found.called / found.lines <= 0.08
