"""How facts are read back: the words for each value."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown


class ReadbackField(Entry):
    """One field of the facts: `label` names it on a button, `words` says each value.

    `number` is a phrase with {number} for fields that carry one, `one` says exactly one of it,
    `sixtieths` what is less ({number} minutes of an hour). Where the fact is changed, `ask`
    is put to words, `offered` are numbers to choose from. `means` is its
    question in other words.
    """

    label: Shown
    words: Mapping[str, Shown] = {}
    number: Shown | None = None
    one: Shown | None = None
    sixtieths: Shown | None = None
    ask: Shown | None = None
    means: Shown | None = None
    offered: tuple[int, ...] = ()


@lru_cache(maxsize=1)
def load_readback() -> dict[str, ReadbackField]:
    """Return the fields by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "conversation" / "readback.yml", ReadbackField)
