"""Work that is shared out between processes gives what one process gives."""

from __future__ import annotations

import os

import pytest

from learning.side_by_side import side_by_side


@pytest.mark.parametrize(
    ("processes", "parts", "reason"),
    [
        (1, 5, "one process, no fork"),
        (2, 1, "one part, no fork"),
        (2, 5, "fewer parts than are handed over at once"),
        (2, 3000, "many handed over at once"),
    ],
)
def test_side_by_side_gives_results_in_the_order_of_the_parts(
    processes: int, parts: int, reason: str
) -> None:
    kept = {"none": "a lambda and what it holds need not be sent"}
    done = side_by_side(lambda one: (one * one, *kept), range(parts), "Squares", processes)
    assert done == [(one * one, "none") for one in range(parts)], reason


def test_side_by_side_works_in_other_processes() -> None:
    told = side_by_side(lambda _: os.getpid(), range(4), "Names", 2)
    assert os.getpid() not in told


def test_side_by_side_raises_what_a_part_raises() -> None:
    def refuse(one: int) -> int:
        raise ValueError(f"part {one}")

    with pytest.raises(ValueError, match="part 0"):
        side_by_side(refuse, range(4), "Refused", 2)
