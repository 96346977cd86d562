"""The mutants of a file: one node of a statement made wrong.

A comparison is turned or its bound moved, `and` becomes `or`, a number grows by one, a condition is
turned round, a result left out.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}

_MAY_BE_WRONG = (ast.Compare, ast.BoolOp, ast.Constant, ast.IfExp, ast.If, ast.Return)


@dataclass(frozen=True)
class Mutant:
    """One wrong line: the file, the line, what it says now, and the statement it stands in.

    `begins` is where the function around it begins; 0 for what runs while the module is imported.
    `until` is where what is wrong ends, of a condition without what follows from it.
    """

    path: Path
    line: int
    now: str
    statement: ast.stmt
    begins: int = 0
    until: int = 0

    @property
    def module(self) -> str:
        """The dotted name of the module."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts)

    @property
    def where(self) -> str:
        """The place, as editors open it."""
        return f"{self.path.relative_to(ROOT)}:{self.line}"


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield every mutant of a file, in the order of its statements and their nodes."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        for number, right in enumerate(ast.walk(statement)):
            if not isinstance(right, _MAY_BE_WRONG):
                continue
            wrong = copy.deepcopy(statement)
            node = next(islice(ast.walk(wrong), number, None))
            if _spoil(node):
                text = ast.unparse(node).splitlines()[0]
                begins = _begins(wrong, node)
                line = getattr(node, "lineno", 0)
                yield Mutant(path, line, text, wrong, begins, _until(right, line))


def _until(node: ast.AST, line: int) -> int:
    asked = node.test if isinstance(node, ast.If) else node
    return getattr(asked, "end_lineno", line)


def _begins(statement: ast.stmt, node: ast.AST) -> int:
    """Return where the innermost function begins in whose body a node stands, 0 for none."""
    around = [
        one.lineno
        for one in ast.walk(statement)
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(node is inner for part in one.body for inner in ast.walk(part))
    ]
    return max(around, default=0)


def _spoil(node: ast.AST) -> bool:
    """Make a node wrong; False where nothing of it can be."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _TURNED:
        node.ops[0] = _TURNED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        node.value += 1  # type: ignore[operator]
    elif isinstance(node, ast.IfExp | ast.If):
        node.test = ast.UnaryOp(ast.Not(), node.test)
    elif isinstance(node, ast.Return) and not isinstance(node.value, ast.Constant | None):
        node.value = ast.Constant(None)
    else:
        return False
    ast.fix_missing_locations(node)
    return True
