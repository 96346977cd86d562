"""How much of what could be tried is tried: all of it at night, samples in the other suites.

At night a property draws other examples each time it runs. In the other suites it draws the same
ones until its test changes: whether they pass depends on the tree alone, and a change that fails is
one that the change made. What the night finds gets a row of its own.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, settings

# `make nightly` tries everything, the others one of so many and no fewer than the fewest.
ALL = bool(os.environ.get("PLUMBLINE_ALL"))
NIGHTLY, TEST, FAST = "all", "sample", "small sample"
ONE_OF = {NIGHTLY: 1.0, TEST: 4.0, FAST: 8.0}
FEWEST = 10
UNSAID = 100  # examples of a property that does not say how many
FIRST = 2  # rows of a long sweep that the fast suite has

# No example fails because the machine is busy; one that fails is printed, to be made again.
for _name, _one_of in ONE_OF.items():
    settings.register_profile(
        _name,
        max_examples=round(UNSAID / _one_of),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        derandomize=_name != NIGHTLY,
        print_blob=True,
    )


def load_profile(marks: str) -> None:
    """Let the properties be tried as the marks of a run say (`-m "not slow"` is the fast suite)."""
    settings.load_profile(NIGHTLY if ALL else FAST if "not slow" in marks else TEST)


def examples(most: int) -> settings:
    """Return the settings of a property that is tried with so many examples at night."""
    share = ONE_OF[settings.get_current_profile_name()]
    return settings(max_examples=max(min(FEWEST, most), round(most / share)))


def sampled(most: int, sample: int) -> int:
    """Return what a sweep that is no property is tried with: all at night, else a sample."""
    return most if ALL else sample


def swept(rows: Iterable[Any]) -> list[ParameterSet]:
    """Return the rows of a long sweep for `parametrize`: the fast suite has the first of them."""
    marked = []
    for number, row in enumerate(rows):
        whole = row if isinstance(row, ParameterSet) else ParameterSet.param(*_values(row))
        marks = whole.marks if number < FIRST else (*whole.marks, pytest.mark.slow)
        marked.append(whole._replace(marks=marks))
    return marked


def _values(row: Any) -> tuple[Any, ...]:
    return row if isinstance(row, tuple) else (row,)
