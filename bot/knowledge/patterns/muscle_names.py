"""The muscles that a pattern names: an everyday name and the clinician's term."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown


class Muscle(Entry):
    """One muscle or muscle group (clinical 6.1): `words` name it, `terms` as a clinician does."""

    name: Shown
    term: Shown
    words: tuple[Heard, ...] = ()
    terms: tuple[Heard, ...] = ()
    body: Literal["lower", "upper"]

    @property
    def label(self) -> str:
        """The everyday name with the term, as in "the front of your hips (hip flexors)"."""
        return f"{self.name} ({self.term})"

    def named_in(self, said: str) -> tuple[int, int] | None:
        """Return where words in lower case name the muscle in any way, None where they do not."""
        return _place_of((*self.words, *self.terms), said)

    def term_in(self, said: str) -> tuple[int, int] | None:
        """Return where words in lower case name it as a clinician does."""
        return _place_of(self.terms, said)


def _place_of(words: tuple[str, ...], said: str) -> tuple[int, int] | None:
    found = re.search(rf"\b(?:{'|'.join(words)})(?!\w)", said) if words else None
    return found.span() if found else None


@lru_cache
def load_muscles(path: Path = CONTENT / "patterns" / "muscles.yml") -> dict[str, Muscle]:
    """Return the muscles by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Muscle)


def require_muscles(file: Path, entry: str, ids: Iterable[str]) -> None:
    """Raise `KnowledgeError` for an id that is no muscle, listing the muscles there are."""
    known = load_muscles()
    for muscle in ids:
        if muscle not in known:
            raise KnowledgeError(file, entry, f"there is no muscle '{muscle}'", tuple(known))
