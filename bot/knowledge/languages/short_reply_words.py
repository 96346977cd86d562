"""Short replies in other languages, and what they are in English."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.knowledge.languages.other_languages import LANGUAGES
from bot.knowledge.loading.entries import Entry, read_entries


class ShortReplies(Entry):
    """`says` is English -> replies; an amount of time is a number before one of `units`.

    `since` may stand before an amount ("seit 3 Wochen").
    """

    says: dict[str, tuple[str, ...]]
    since: tuple[str, ...] = ()
    units: Mapping[str, tuple[str, ...]] = {}


@cache
def load_short_replies() -> dict[str, ShortReplies]:
    """Return the replies by language tag. Raises `KnowledgeError` when the file is refused."""
    return read_entries(LANGUAGES / "replies.yml", ShortReplies)
