"""How people ask what a question means, and the questions in other words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.wording.apostrophes import as_heard


class Meanings(Entry):
    """`words` and patterns of `things` ask for a meaning; `texts` say a question in other words.

    Those of `alone` ask for it where nothing else is written ("what?").
    """

    words: tuple[Heard, ...] = ()
    alone: tuple[Heard, ...] = ()
    things: tuple[Heard, ...] = ()
    texts: Mapping[str, Shown] = {}

    @cached_property
    def _things(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{'|'.join(self.things)})", re.IGNORECASE)

    def asks_of_it(self, text: str) -> bool:
        """Whether the words ask what is meant by what was said."""
        plain = _plain(text)
        return holds_one(self.words, plain) or plain.strip(" .,!?") in self.alone

    def asks_of_thing(self, text: str) -> bool:
        """Whether the words name what they want explained."""
        return self._things.search(_plain(text)) is not None


@lru_cache
def load_meanings(path: Path = CONTENT / "conversation" / "meanings.yml") -> dict[str, Meanings]:
    """Return how it is asked, and what is said. Raises `KnowledgeError` for a refused file."""
    return read_entries(path, Meanings)


def _plain(text: str) -> str:
    return as_heard(text)
