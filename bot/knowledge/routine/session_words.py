"""Words that mean something only while the routine is done together."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.whole_words import holds_one

MOST_WORDS = 8  # a longer message tells something else


class SessionWords(Entry):
    """Words and short phrases, any of which is enough."""

    words: tuple[str, ...]

    def said_in(self, text: str) -> bool:
        """Whether a short message holds one of them as whole words."""
        said = text.casefold()
        if len(said.split()) > MOST_WORDS:
            return False
        return holds_one(self.words, said)


@lru_cache
def load_session_words(
    path: Path = HEARD / "routine" / "session_words.yml",
) -> dict[str, SessionWords]:
    """Return the words by meaning: pause, go_on, enough, later, another_day, now, no_now,
    warning, no_warning, easy, no_easy.

    Raises `KnowledgeError` when the file is refused.
    """
    return read_entries(path, SessionWords)
