"""The groups in which the places of the body map are listed."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.pain.regions import load_regions

FILE = "body_map.yml"


class PlaceGroup(Entry):
    """Regions that stand under one heading."""

    label: Shown
    regions: tuple[str, ...]


@lru_cache(maxsize=1)
def load_place_groups() -> dict[str, PlaceGroup]:
    """Return the groups in order. Raises `KnowledgeError` for an unknown or repeated region."""
    groups = read_entries(CONTENT / "pictures" / FILE, PlaceGroup)
    seen: set[str] = set()
    for group in groups.values():
        for region in group.regions:
            if region not in load_regions():
                raise KnowledgeError(
                    CONTENT / "pictures" / FILE, group.id, f"unknown region '{region}'"
                )
            if region in seen:
                raise KnowledgeError(
                    CONTENT / "pictures" / FILE, group.id, f"'{region}' is in two groups"
                )
            seen.add(region)
    return groups
