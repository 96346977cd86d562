"""No module and no class takes a name that another has."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("actions", "bench", "bot", "learning")
CLASS = re.compile(r"^ *class (\w+)(?=[(:\[])", re.MULTILINE)
OF_A_FOLDER = {"__init__", "__main__"}


def _files() -> list[Path]:
    return [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]


def test_names_of_modules_are_not_taken_twice() -> None:
    names = Counter(path.stem for path in _files())
    assert {name for name, count in names.items() if count > 1} == OF_A_FOLDER


def test_names_of_classes_are_not_taken_twice() -> None:
    texts = (path.read_text(encoding="utf-8") for path in _files())
    names = Counter(name for text in texts for name in CLASS.findall(text))
    assert len(names) > 600
    assert not {name for name, count in names.items() if count > 1}


def test_names_of_test_modules_are_not_taken_twice() -> None:
    names = Counter(path.stem for path in (ROOT / "tests").rglob("test_*.py"))
    assert len(names) > 500
    assert not {name for name, count in names.items() if count > 1}
