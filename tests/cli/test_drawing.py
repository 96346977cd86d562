"""What is said while pictures are drawn."""

from __future__ import annotations

import pytest

from bot.cli import drawing as module
from bot.cli.drawing import drawing


def test_drawing_is_one_line_where_there_is_no_screen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert list(drawing(["P01", "T01"])) == ["P01", "T01"]
    assert capsys.readouterr().err == "Drawing 2 pictures for chat apps, once.\n"


def test_drawing_is_a_bar_that_counts_on_a_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "has_screen", lambda: True)
    assert list(drawing(["P01", "T01"])) == ["P01", "T01"]
    assert "Drawing the pictures" in capsys.readouterr().err
