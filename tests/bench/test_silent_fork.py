"""Work in a process of its own: how it ended is told, what it says and breaks stays there."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import pytest

from bench.silent_fork import in_silent_fork


def _broken() -> int:
    raise ValueError("only in the fork")


@pytest.mark.parametrize(
    ("work", "well"),
    [
        pytest.param(lambda: 0, True, id="it ended well"),
        pytest.param(lambda: 3, False, id="it said that it failed"),
        pytest.param(_broken, False, id="it broke, and does not go on as a second caller"),
        pytest.param(lambda: sys.exit(0), False, id="it left by itself: nothing was shown"),
    ],
)
def test_silent_fork_tells_how_it_ended(work: Callable[[], int], well: bool) -> None:
    assert (in_silent_fork(work) == 0) is well


def test_silent_fork_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    assert in_silent_fork(lambda: os.write(1, b"heard") - len("heard")) == 0
    assert capfd.readouterr().out == ""


@pytest.mark.slow
def test_silent_fork_kills_what_never_ends() -> None:
    assert in_silent_fork(lambda: time.sleep(60) or 0, seconds=1) != 0
