from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.file_order import PAGE, in_order


def read_from(file: str, *, slow: bool = False, page: bool = False, many: int = 2) -> list[Any]:
    """What pytest has collected from a file; the last of its tests is the slow one."""
    return [
        SimpleNamespace(
            path=Path(file),
            name=f"{file}::{number}",
            fixturenames=(PAGE,) if page else (),
            get_closest_marker={"slow": (slow and number == many - 1) or None}.get,
        )
        for number in range(many)
    ]


def names(items: list[Any]) -> list[str]:
    return list(dict.fromkeys(str(item.path) for item in items))


def test_file_order_has_slow_files_first_and_pages_evenly_among_them() -> None:
    collected = [
        *read_from("fast_1"),
        *(one for n in range(6) for one in read_from(f"slow_{n}", slow=True)),
        *(one for n in range(2) for one in read_from(f"page_{n}", slow=True, page=True)),
        *read_from("fast_2"),
    ]
    ordered = names(in_order(collected))
    assert [name for name in ordered if "page" in name] == ["page_0", "page_1"], "in their order"
    assert [name for name in ordered if "slow" in name] == [f"slow_{n}" for n in range(6)]
    assert ordered[-2:] == ["fast_1", "fast_2"]
    at = [ordered.index(f"page_{n}") for n in range(2)]
    assert at in ([1, 5], [2, 5], [2, 6]), "neither side by side nor both at an end"


def test_file_order_keeps_every_test_and_each_file_whole() -> None:
    collected = [*read_from("a"), *read_from("b", slow=True, many=3), *read_from("c", page=True)]
    ordered = [item.name for item in in_order(collected)]
    assert ordered == ["b::0", "b::1", "b::2", "a::0", "a::1", "c::0", "c::1"]
    assert in_order([]) == []


@pytest.mark.parametrize(("pages", "others"), [(3, 0), (0, 3), (1, 1), (48, 150)])
def test_file_order_has_pages_from_the_beginning_to_the_end(pages: int, others: int) -> None:
    collected = [
        *(one for n in range(pages) for one in read_from(f"page_{n}", slow=True, page=True)),
        *(one for n in range(others) for one in read_from(f"other_{n}", slow=True)),
    ]
    ordered = names(in_order(collected))
    assert len(ordered) == pages + others
    every = len(ordered) / (pages or 1)
    for n in range(pages):
        assert abs(ordered.index(f"page_{n}") - every * (n + 0.5)) <= 1
