"""What else somebody tells of beside the pain: how it feels, and in which part of the body."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

FEELING = "feeling"


class OtherComplaint(Entry):
    """A feeling, or a part of the body; `of` is the limb or the place that a part belongs to.

    `says` is how it is said back, `both` how a part is of both sides, `said` are patterns of
    words that tell it.
    """

    of: str
    says: Shown
    both: Shown = ""
    said: tuple[Heard, ...]

    @cached_property
    def told(self) -> re.Pattern[str]:
        """Where a text in small letters tells it."""
        return re.compile(rf"\b(?:{'|'.join(self.said)})\b")


@lru_cache
def load_other_complaints(
    path: Path = CONTENT / "conversation" / "other_complaints.yml",
) -> dict[str, OtherComplaint]:
    """Return feelings and parts by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, OtherComplaint)
