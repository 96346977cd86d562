"""The names of the sources that are shown to people."""

from __future__ import annotations

from functools import cache

from pydantic import field_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class Source(Entry):
    """One guideline, review or study, by its key; `url` is where it can be read.

    `checked` is true where the address was seen right: the page itself, or public text giving it.
    """

    name: str
    url: str | None = None
    checked: bool = False

    @field_validator("url")
    @classmethod
    def _is_https(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith("https://"):
            raise ValueError("an address begins with https://")
        return url


@cache
def load_sources() -> dict[str, Source]:
    """Return the sources by key. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "wording" / "sources.yml", Source)
