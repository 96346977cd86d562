"""The position in which somebody wants to do a move."""

from __future__ import annotations

from bot.knowledge.exercises.exercise import Position
from bot.knowledge.vocabulary.spoken_patterns import spoken


def wanted_position(text: str) -> Position | None:
    """The position that the words name, None where they name none."""
    found = spoken("wanted_position").search(text.casefold())
    if found is None:
        return None
    names: dict[str, Position] = {
        "stand": "stand",
        "sit": "sit",
        "kneel": "kneel",
        "supine": "supine",
    }
    return next(place for name, place in names.items() if found[name])
