"""Which question about a result a person's words ask: how sure, what if otherwise, or why."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD

WHY = "why"
_WORD = re.compile(r"[a-z']+")


class ExplanationAsk(Entry):
    """One question by the words that tell it; a star at the end stands for any ending."""

    words: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether the word is one of these."""
        return any(
            word.startswith(one[:-1]) if one.endswith("*") else word == one for one in self.words
        )


@lru_cache
def load_explanation_asks(
    path: Path = HEARD / "assessment" / "explanation_asks.yml",
) -> dict[str, ExplanationAsk]:
    """Return the questions by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ExplanationAsk)


def asked_about_result(text: str) -> str:
    """Return the id of the question meant, or "why"."""
    said = _WORD.findall(text.casefold())
    for ask in load_explanation_asks().values():
        if any(ask.has(word) for word in said):
            return ask.id
    return WHY
