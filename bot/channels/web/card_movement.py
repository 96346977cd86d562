"""Which pictures of a card can be shown moving, and for how long."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DEEDS = ("exercise", "check")


def with_movement(card: Mapping[str, Any]) -> dict[str, Any]:
    """The card, with `moving` (seconds until the loop rests) where its picture is a movement."""
    picture = card.get("picture")
    if card.get("kind") not in DEEDS or not isinstance(picture, str):
        return dict(card)
    # Loaded with the first exercise: the page itself comes up without the drawing code.
    from bot.pictures.exercises.moving import SECONDS, moves

    return {**card, "moving": SECONDS} if moves(picture) else dict(card)
