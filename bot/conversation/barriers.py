"""What got in the way of the routine, from a person's words."""

from __future__ import annotations

from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.staying.barriers import load_barriers

OTHER = "other"


def read_barrier(text: str) -> str:
    """Return forgot, hurt, time or mood; "other" for anything else."""
    said = text.casefold()
    return next((key for key, row in load_barriers().items() if holds_one(row.words, said)), OTHER)
