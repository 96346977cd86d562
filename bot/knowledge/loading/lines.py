"""On which line of a knowledge file something stands: asked when it is refused, not before."""

from __future__ import annotations

from pathlib import Path

import yaml


def line_of(path: Path, entry: str, place: str = "") -> int | None:
    """Return the line of a place within an entry ("dose.reps"), as near to it as the file goes.

    None when the file cannot be read, or holds no such entry.
    """
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, ValueError, yaml.YAMLError):
        return None
    line = None
    for step in (entry, *filter(None, place.split("."))):
        found = _inside(node, step)
        if found is None:
            break
        mark, node = found
        line = mark.start_mark.line + 1
    return line


def _inside(node: yaml.Node | None, step: str) -> tuple[yaml.Node, yaml.Node] | None:
    """Return where a step within a node begins, and what it holds."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, held) for key, held in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and step.isdigit() and int(step) < len(node.value):
        held = node.value[int(step)]
        return held, held
    return None
