"""Which file of tests comes when: those with slow tests first, those of pages evenly among them.

A page waits for frames and timers half of its time. Three workers that all have a page leave half
a core idle; with what computes beside them none is.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

PAGE = "chromium"  # the fixture that every page is opened with


def in_order(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """Return the tests, whole files in turn; no worker ends alone with a file of slow ones."""
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    slow = [file for file, tests in files.items() if any(map(_is_slow, tests))]
    pages = [file for file in slow if any(map(_has_a_page, files[file]))]
    apart = set(slow)
    fast = [file for file in files if file not in apart]
    first = _among(pages, [file for file in slow if file not in set(pages)])
    return [item for file in (*first, *fast) for item in files[file]]


def _among(few: list[Path], many: list[Path]) -> list[Path]:
    """Return both, each in its order and spread over the whole length."""
    places = [((n + 0.5) / len(row), file) for row in (few, many) for n, file in enumerate(row)]
    return [file for _, file in sorted(places, key=lambda place: place[0])]


def _is_slow(item: pytest.Item) -> bool:
    return item.get_closest_marker("slow") is not None


def _has_a_page(item: pytest.Item) -> bool:
    return PAGE in getattr(item, "fixturenames", ())
