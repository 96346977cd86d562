"""Which levels the combination rules can give a flag, read from their code."""

from __future__ import annotations

import ast
import inspect

from bot.safety.combining import RULES


def raised_levels() -> set[tuple[str, str]]:
    """Return every (flag, level) that a rule names in a call of `raised`."""
    found = set()
    for rule in RULES:
        for node in ast.walk(ast.parse(inspect.getsource(rule))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "raised":
                flag, level = node.args[1], node.args[2]
                if isinstance(flag, ast.Constant) and isinstance(level, ast.Attribute):
                    name = level.attr
                    found.add((str(flag.value), "none" if name == "NONE" else name))
    return found
