"""No module and no class takes a name that another has."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("actions", "bench", "bot", "learning")
OF_A_FOLDER = {"__init__", "__main__"}


def _files() -> list[Path]:
    return [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]


def test_names_of_modules_are_not_taken_twice() -> None:
    names = Counter(path.stem for path in _files())
    assert {name for name, count in names.items() if count > 1} == OF_A_FOLDER


def test_names_of_classes_are_not_taken_twice() -> None:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _files()]
    nodes = (node for tree in trees for node in ast.walk(tree))
    names = Counter(node.name for node in nodes if isinstance(node, ast.ClassDef))
    assert not {name for name, count in names.items() if count > 1}
