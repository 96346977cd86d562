"""The half sentences with which a reply begins."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


class Acknowledgement(Entry):
    """One half sentence; `{news}` and `{facts}` are filled with facts in words."""

    text: str


@lru_cache
def load_acknowledgements(
    path: Path = CONTENT / "acknowledgements.yml",
) -> dict[str, Acknowledgement]:
    """Return the half sentences by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Acknowledgement)


def acknowledgement(name: str, **facts: str) -> str:
    """Return one half sentence, filled in. Raises `KeyError` for an unknown name."""
    return load_acknowledgements()[name].text.format(**facts)
