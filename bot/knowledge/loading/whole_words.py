"""Whether a text holds one of some phrases as whole words."""

from __future__ import annotations

import re
from functools import lru_cache


def holds_one(phrases: tuple[str, ...], text: str) -> bool:
    """Return whether any phrase stands in the text; case counts, so fold both alike before."""
    return bool(phrases) and _any_of(phrases).search(text) is not None


@lru_cache(maxsize=512)
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One expression for all of them: made once, for every message asks for the same ones."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")
