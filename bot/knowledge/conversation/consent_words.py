"""Words that answer the consent question beside whatever else a message tells."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

_BEHIND = spoken("joint_of_clauses")


class ConsentWords(Entry):
    """Phrases that give one answer, `unless` one of those words stands before it or in its clause.

    What follows behind a comma or a "but" takes nothing back ("I agree, but don't call me").
    """

    words: tuple[str, ...]
    unless: tuple[str, ...]

    def said_in(self, text: str) -> bool:
        """Whether a sentence of the text holds one of the phrases as whole words."""
        return any(self._in(sentence) for sentence in re.split(r"[.!?;\n]+", as_heard(text)))

    def _in(self, sentence: str) -> bool:
        if not holds_one(self.words, sentence):
            return False
        clauses = re.split(_BEHIND, sentence)
        told = [at for at, clause in enumerate(clauses) if holds_one(self.words, clause)]
        last = max(told, default=len(clauses))
        return not holds_one(self.unless, " ".join(clauses[: last + 1]))


@lru_cache
def load_consent_words(
    path: Path = HEARD / "conversation" / "consent_words.yml",
) -> dict[str, ConsentWords]:
    """Return the words by answer: agreed, no_saving; and about_facts, which is no answer.

    Raises `KnowledgeError` when the file is refused.
    """
    return read_entries(path, ConsentWords)
