"""From how many words another language is noticed, and what each word weighs."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field, PositiveFloat

from bot.knowledge.languages.other_languages import LANGUAGES
from bot.knowledge.loading.entries import Entry, read_entries


class TellingNumber(Entry):
    """A number, a share or a weight, and why it is that much."""

    number: PositiveFloat
    reason: str = Field(pattern=r"\.$")


@lru_cache
def load_telling_numbers(path: Path = LANGUAGES / "telling.yml") -> dict[str, TellingNumber]:
    """Return the numbers by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, TellingNumber)


def telling(name: str) -> float:
    """Return the number of that name. Raises `KeyError` when there is none."""
    return load_telling_numbers()[name].number
