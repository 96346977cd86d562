"""Long texts in parts that a chat app takes, cut where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Iterator

# From the best place for a cut to the worst: paragraph, line, sentence, clause, word.
_PLACES = tuple(
    re.compile(place) for place in (r"\n{2,}", r"\n", r"(?<=[.!?:;])\s+", r"(?<=,)\s+", r"\s+")
)


def split_text(text: str, limit: int) -> list[str]:
    """Parts of at most `limit` characters; nothing is lost but the white space at the cuts."""
    return list(_parts(text.strip(), limit))


def _parts(text: str, limit: int) -> Iterator[str]:
    while len(text) > limit:
        end, start = _cut(text, limit)
        yield text[:end].rstrip()
        text = text[start:].lstrip()
    if text:
        yield text


def _cut(text: str, limit: int) -> tuple[int, int]:
    for place in _PLACES:
        # A cut far in front would leave a crumb; then the next kind of place is better.
        fitting = [m for m in place.finditer(text, limit // 3, limit + 1) if m.start() <= limit]
        if fitting:
            return fitting[-1].start(), fitting[-1].end()
    return limit, limit
