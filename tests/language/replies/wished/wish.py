"""What the tables of wishes are written with."""

from __future__ import annotations

from typing import Any

from bot.knowledge.exercises.kit import fetched_kit
from bot.language.replies.wished.wishes import Wishes

NOTHING: dict[str, Any] = {}
ALL = fetched_kit()


def wish(**told: Any) -> Wishes:
    """The wishes, with sets written as words."""
    return Wishes(
        **{
            key: frozenset(value.split()) if isinstance(value, str) and key != "swap" else value
            for key, value in told.items()
        }
    )
