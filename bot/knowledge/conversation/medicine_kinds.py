"""Medicines by kind, as packets and people name them, and what it means here to take one."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

_APART = re.compile(r",\s*")


class MedicineKind(Entry):
    """A kind of medicine: what it is `called`, the `medicines` of it by comma.

    Shown are its `name` with its article and `counts`, what it means here to take one. `also` is a
    kind that each of it is, too.
    """

    also: str = ""
    called: Heard
    medicines: Heard
    name: Shown
    counts: Shown

    @cached_property
    def kind(self) -> re.Pattern[str]:
        """What names the kind."""
        return re.compile(rf"\b(?:{self.called})\b")

    @cached_property
    def medicine(self) -> re.Pattern[str]:
        """What names a medicine of it; the longest name first."""
        names = sorted(_APART.split(self.medicines), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")


@lru_cache
def load_medicine_kinds(
    path: Path = CONTENT / "conversation" / "medicine_kinds.yml",
) -> dict[str, MedicineKind]:
    """Return the kinds by id. Raises `KnowledgeError` when a file is refused."""
    return read_entries(path, MedicineKind)
