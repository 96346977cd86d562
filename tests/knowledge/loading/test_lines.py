"""On which line of a file something stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.lines import line_of

FILE = """one:
  source: plumbline
  dose:
    reps: 1
  steps: [a, b]
two:
  steps:
    - name: a
    - name: b
"""


@pytest.mark.parametrize(
    ("entry", "place", "line", "reason"),
    [
        ("one", "", 1, "the entry itself"),
        ("one", "source", 2, "a key of it"),
        ("one", "dose.reps", 4, "a key within a key"),
        ("two", "steps.1.name", 9, "a key within an item of a list"),
        ("two", "steps.7.name", 7, "as near as the file goes"),
        ("one", "colour", 1, "a key that is missing"),
        ("three", "", None, "no such entry"),
    ],
)
def test_lines_of_places(
    tmp_path: Path, entry: str, place: str, line: int | None, reason: str
) -> None:
    path = tmp_path / "plans.yml"
    path.write_text(FILE, encoding="utf-8")
    assert line_of(path, entry, place) == line, reason


@pytest.mark.parametrize("text", ["one: [", "- one", ""])
def test_lines_of_what_is_no_file_of_entries_are_unknown(tmp_path: Path, text: str) -> None:
    path = tmp_path / "plans.yml"
    path.write_text(text, encoding="utf-8")
    assert line_of(path, "one") is None
    assert line_of(tmp_path / "gone.yml", "one") is None
