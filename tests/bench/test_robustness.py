"""A sign's verdict stays, whatever neutral talk stands around it: a sample of the held-out rounds.

The whole table is `python -m bench.robustness`.
"""

from __future__ import annotations

from functools import cache

import pytest

from bench.robustness import RobustnessRow, changes, drawn, held_out_rounds, measured
from tests.examples import ALL, sampled

pytestmark = pytest.mark.slow

EVERY = sampled(12, 30)  # messages
CALLED, CAUGHT = 0.9, 0.97
ALARMS = 0.04  # share of the harmless: one of those of this sample
# What is before and what is behind stands in "talk around" too: alone they are tried at night.
ALONE = ("garden before", "work behind")
NAMES = ("questions behind", "talk around", "two typos", "dictated", *(ALONE if ALL else ()))


@cache
def rows() -> dict[str, RobustnessRow]:
    """Return all rows: the messages as they were written are read once for them."""
    return {row.change: row for row in measured(held_out_rounds(EVERY), NAMES)}


@pytest.mark.sampled
@pytest.mark.parametrize("name", NAMES)
def test_robustness_emergencies_are_called_whatever_stands_around(name: str) -> None:
    row = rows()[name]
    assert row.called >= CALLED
    assert row.caught >= CAUGHT
    assert row.alarms <= ALARMS


def test_robustness_a_sample_is_the_same_for_its_seed_and_keeps_the_order() -> None:
    messages = held_out_rounds(40)
    some = drawn(messages, 10, 1)
    assert [one.id for one in some] == [one.id for one in drawn(messages, 10, 1)]
    assert [one.id for one in some] != [one.id for one in drawn(messages, 10, 2)]
    assert [one.id for one in some] == [one.id for one in messages if one in some]
    assert drawn(messages, None, 1) == drawn(messages, 10_000, 1) == messages


def test_robustness_changes_leave_the_words_of_a_message() -> None:
    text = "My foot drags. It began on Monday"
    assert changes()["as written"](text) == text
    for name, change in changes().items():
        assert change(text), name
    assert changes()["sentences reversed"](text) == "It began on Monday. My foot drags."
    assert changes()["dictated"](text) == "my foot drags it began on monday"
    assert text in changes()["garden behind"](text)
