"""Put a wrong statement into a module that is already loaded, in every place that uses it.

Only the statement that is wrong runs again, in the module's own words. Functions keep their
identity and get the wrong code, so that whoever imported them runs it; a constant is replaced in
the module and where it was imported under its name.
"""

from __future__ import annotations
import __future__

import ast
import functools
import gc
import sys
from types import FunctionType, ModuleType
from typing import Any

_FLAGS = __future__.annotations.compiler_flag
_PLAIN = (int, float, str, bool, tuple, frozenset, type(None))
_OURS = ("bot", "actions", "tests", "learning")


class NoPlaceError(Exception):
    """The wrong statement changes nothing that can be reached in a loaded module."""


def graft(name: str, statement: ast.stmt) -> None:
    """Run a top-level statement of a module and put what it makes into the loaded module.

    Raises `NoPlaceError` when nothing of it could be changed; what the statement itself raises
    comes through.
    """
    module = sys.modules[name]
    code = compile(
        ast.Module([statement], []), str(module.__file__), "exec", _FLAGS, dont_inherit=True
    )
    made = dict(vars(module))
    exec(code, made)
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        changed = _replace(vars(module)[statement.name], made[statement.name])
    else:
        changed = sum(
            _rebind(module, one, made[one])
            for one in _bound_by(statement)
            if made[one] is not vars(module).get(one)
        )
    if not changed:
        raise NoPlaceError(f"{name}: {ast.unparse(statement)[:60]}")
    forget_results(name.split(".")[1])


def forget_results(room: str) -> None:
    """Empty what functions of a room keep of their results (`lru_cache`)."""
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one.__module__.startswith(
            f"bot.{room}."
        ):
            one.cache_clear()


def _bound_by(statement: ast.stmt) -> list[str]:
    return [
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]


def _rebind(module: ModuleType, name: str, value: Any) -> int:
    """Bind a name of a module anew, there and where it was imported."""
    old = vars(module).get(name)
    holders = [
        one
        for key, one in sys.modules.items()
        if key.split(".")[0] in _OURS and one is not None and vars(one).get(name) is old
    ]
    for one in holders:
        setattr(one, name, value)
    return len(holders)


def _replace(old: Any, new: Any) -> int:
    """Give a function, or what stands around functions, the code of another; how many changed."""
    if isinstance(old, type):
        return _replace_members(old, new)
    if isinstance(old, FunctionType):
        wrapped = [(vars(old).get("__wrapped__"), vars(new).get("__wrapped__"))]
        return _new_code(old, new) + sum(_replace(*pair) for pair in wrapped if pair[0])
    pairs = [
        (getattr(old, part, None), getattr(new, part, None))
        for part in ("__wrapped__", "__func__", "fget", "fset", "func")
    ]
    return sum(_replace(was, now) for was, now in pairs if was is not None and now is not None)


def _new_code(old: FunctionType, new: FunctionType) -> int:
    if len(old.__code__.co_freevars) != len(new.__code__.co_freevars):
        return 0
    before = (old.__code__, old.__defaults__, old.__kwdefaults__)
    after = (new.__code__, new.__defaults__, new.__kwdefaults__)
    if before == after:
        return 0
    old.__code__, old.__defaults__, old.__kwdefaults__ = after
    return 1


def _replace_members(old: type, new: type) -> int:
    changed = 0
    for name, member in vars(new).items():
        known = vars(old).get(name)
        if isinstance(member, _PLAIN) and not name.startswith("__"):
            if known != member:
                setattr(old, name, member)
                changed += 1
        elif known is not None and name not in ("__dict__", "__weakref__", "__class__"):
            changed += _replace(known, member) if not isinstance(known, type) else 0
    return changed
