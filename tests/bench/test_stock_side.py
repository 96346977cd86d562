"""Stock's side of the benchmark runs in an environment of its own: what it imports is beside it."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import bench

BESIDE = Path(bench.__file__).parent
SCRIPT = BESIDE / "stock_side.py"


def test_stock_side_finds_what_stands_beside_it() -> None:
    tree = ast.parse(SCRIPT.read_text(encoding="utf-8"))
    named = [node.module for node in tree.body if isinstance(node, ast.ImportFrom) and node.module]
    own = [name for name in named if name not in sys.stdlib_module_names]
    assert own
    assert [name for name in own if not (BESIDE / f"{name}.py").exists()] == []
