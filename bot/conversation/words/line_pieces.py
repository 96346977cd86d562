"""The pieces of a line: what stands between its stops, commas and joints, as characters of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.spoken_patterns import spoken

Range = tuple[int, int]
_BETWEEN, _FIRST = spoken("pieces_of_a_line"), spoken("joint_of_pieces")


def pieces_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Range]:
    """Yield first and last character of each piece, without the joint that it begins with."""
    at, close = start, len(text) if end is None else end
    for joint in [*_BETWEEN.finditer(text, start, close), None]:
        last = joint.start() if joint else close
        opening = _FIRST.match(text, at, last)
        first = opening.end() if opening else at
        if text[first:last].strip():
            yield first, last
        at = joint.end() if joint else last
