"""The wording around a result of the assessment."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


class ExplanationWords(Entry):
    """One sentence or two, with named places in braces."""

    text: str


@lru_cache
def load_explanation_words(
    path: Path = CONTENT / "explanation_words.yml",
) -> dict[str, ExplanationWords]:
    """Return the wordings by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ExplanationWords)


def words(key: str, **places: str) -> str:
    """Return one wording with its places filled. Raises `KeyError` for an unknown id or place."""
    return load_explanation_words()[key].text.format(**places)
