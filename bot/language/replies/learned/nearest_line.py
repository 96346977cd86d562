"""Which of some lines a question is nearest to, by what both mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.language.encoder.transformer import Floats
from bot.language.replies.learned.question_meaning import load_sentence_vectors

_KEPT = 2048  # lines and questions: those of a move are asked about again and again


class NearLine(NamedTuple):
    """How near a line is, 1 for the same words, and its place among those that were given."""

    likeness: float
    place: int


def nearest_lines(question: str, lines: Sequence[str]) -> list[NearLine]:
    """Return all lines, the nearest first, by the cosine of their sentence vectors."""
    asked = _vector(question)
    found = (
        NearLine(float(asked @ _vector(line)), place) for place, line in enumerate(lines) if line
    )
    return sorted(found, key=lambda one: (-one.likeness, one.place))


@lru_cache(maxsize=_KEPT)
def _vector(text: str) -> Floats:
    return load_sentence_vectors().of(text)
