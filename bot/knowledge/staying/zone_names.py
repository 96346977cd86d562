"""Places that people name for the zone of their clock."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard


class ZoneNames(Entry):
    """An IANA zone and names for it, in small letters."""

    zone: str
    names: tuple[Heard, ...]


@lru_cache
def load_zone_names(path: Path = CONTENT / "staying" / "zone_names.yml") -> dict[str, ZoneNames]:
    """Return the names by zone. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ZoneNames)
