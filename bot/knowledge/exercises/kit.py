"""What a move may need, and what does as well."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown


class Kit(Entry):
    """One piece: its name, whether it has to be fetched, and what may be used in its place."""

    name: Shown
    fetched: bool = False
    instead: tuple[str, ...] = ()


@lru_cache
def load_kit(path: Path = CONTENT / "routine" / "kit.yml") -> dict[str, Kit]:
    """Return the pieces by id. Raises `KnowledgeError` when one names an unknown piece."""
    known = read_entries(path, Kit)
    for piece in known.values():
        for other in piece.instead:
            if other not in known:
                raise KnowledgeError(path, piece.id, f"there is no kit '{other}'")
    return known


def require_kit(file: Path, entry: str, pieces: Collection[str]) -> None:
    """Raise `KnowledgeError` for a name that is no kit."""
    known = load_kit()
    for piece in pieces:
        if piece not in known:
            raise KnowledgeError(file, entry, f"there is no kit '{piece}'", tuple(known))


def fetched_kit() -> frozenset[str]:
    """Return what is not there where somebody has no equipment."""
    return frozenset(piece.id for piece in load_kit().values() if piece.fetched)
