"""Which part of the body a question and the steps of a move name."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.whole_words import holds_one

_PATH = HEARD / "conversation" / "step_parts.yml"


class StepPart(Entry):
    """The words for one part of the body, and the parts by which it is felt as well."""

    words: tuple[str, ...]
    near: tuple[str, ...] = ()

    def named_in(self, text: str) -> str | None:
        """Return the word of this part that a text holds, the one that stands first."""
        folded = text.casefold()
        held = [word for word in self.words if holds_one((word,), folded)]
        return min(held, key=folded.index, default=None)


@lru_cache
def load_step_parts() -> dict[str, StepPart]:
    """Return the parts by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(_PATH, StepPart)
