"""Patterns that name parts of their own file: "<fact> is wrong" holds the pattern of "fact"."""

from __future__ import annotations

import re
from collections.abc import Callable

_PART = re.compile(r"(?<!\?P)<([a-z_]+)>")  # a named group is none


def with_parts(pattern: str, part: Callable[[str], str]) -> str:
    """Return a pattern with the parts that it names put in, and those that they name.

    `part` returns the pattern of a part by its name; `KeyError` where it has none.
    """
    return _PART.sub(lambda named: f"(?:{with_parts(part(named[1]), part)})", pattern)
