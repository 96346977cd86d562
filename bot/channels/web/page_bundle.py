"""The widget's modules as one script: read from plain files at start, joined, never built.

Each file in `page/` is an ES module that a browser could load by itself. Served one by one they
would be a dozen requests; joined they are one. The order is that of the imports.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "page"
ENTRY = "plumb-line.js"
_IMPORT = re.compile(r'^import (?:\{[^}]*\} from )?"\./([\w-]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export ", re.MULTILINE)
_TOP_NAME = re.compile(r"^(?:export )?(?:async )?(?:const|let|function|class) (\w+)", re.MULTILINE)


class BundleError(ValueError):
    """The modules cannot be joined: a missing file, a circle, or a name used twice."""


def read_modules(folder: Path) -> dict[str, str]:
    """The source of every module of the folder by file name."""
    return {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.js"))}


def join_modules(modules: Mapping[str, str], entry: str = ENTRY) -> str:
    """One module with the same effect as `entry`, and with its exports.

    Raises BundleError naming the file, the circle or the name that is in the way.
    """
    order: list[str] = []
    _visit(entry, modules, order, ())
    owners: dict[str, str] = {}
    for name in order:
        for top in _TOP_NAME.findall(modules[name]):
            if owners.setdefault(top, name) != name:
                raise BundleError(f"'{top}' is in {owners[top]} and in {name}")
    inner = "".join(_EXPORT.sub("", _IMPORT.sub("", modules[name])) for name in order[:-1])
    joined = inner + _IMPORT.sub("", modules[entry])
    if _EXPORT.search(joined):
        return joined
    return f"(() => {{\n{joined}}})();\n"  # within a function a minifier may shorten every name


def _visit(name: str, modules: Mapping[str, str], order: list[str], above: tuple[str, ...]) -> None:
    if name in above:
        raise BundleError(f"modules import each other: {' > '.join((*above, name))}")
    if name not in modules:
        raise BundleError(f"{above[-1] if above else 'the page'} imports {name}, which is missing")
    if name in order:
        return
    for needed in _IMPORT.findall(modules[name]):
        _visit(needed, modules, order, (*above, name))
    order.append(name)
