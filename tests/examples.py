"""How much of what could be tried is tried: all of it at night, samples in the other suites.

At night a property draws other examples each time it runs. In the other suites it draws the same
ones until its test changes: whether they pass depends on the tree alone, and a change that fails is
one that the change made. What the night finds gets a row of its own.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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

type Row = Mapping[str, int]  # of a table of tests: which value of each parameter it has

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


def rows_by_day(table: str, rows: Sequence[Row], most: int) -> list[Row]:
    """Return so many rows of a table: the first ones, and others by a draw that its name fixes.

    Where each of some texts is tried at each of some stages, every text and every stage is there.
    """
    if len(rows) <= most:
        return list(rows)
    drawn = random.Random(table).sample(range(FIRST, len(rows)), len(rows) - FIRST)
    shared = _values_of_several(rows)
    kept = dict.fromkeys(range(FIRST))
    met = {value for number in kept for value in shared[number]}
    for number in drawn:
        if not met.issuperset(shared[number]):
            kept[number] = None
            met.update(shared[number])
    others = [number for number in drawn if number not in kept]
    kept.update(dict.fromkeys(others[: max(0, most - len(kept))]))
    return [rows[number] for number in sorted(kept)]


def _values_of_several(rows: Sequence[Row]) -> list[set[tuple[str, int]]]:
    """Return of each row, which maps parameters to numbers of values, what others have too."""
    told = Counter(value for row in rows for value in row.items())
    return [{value for value in row.items() if told[value] > 1} for row in rows]


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
