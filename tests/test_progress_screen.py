"""Whether there is a screen to draw on."""

from __future__ import annotations

import os
import sys

import pytest

from bot.progress_screen import has_screen


@pytest.mark.parametrize(
    ("columns", "drawn", "reason"),
    [(80, True, "a terminal"), (0, False, "a terminal that does not tell its size")],
)
def test_progress_screen_is_a_terminal_of_known_size(
    columns: int, drawn: bool, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "fileno", lambda: 2)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((columns, 24)))
    assert has_screen() is drawn, reason


def test_progress_screen_is_no_file() -> None:
    assert not has_screen()
