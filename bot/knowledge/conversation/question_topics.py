"""Which question somebody names when they ask for its reason."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD


class QuestionTopic(Entry):
    """The `patterns` by which a question is named; the id is the question's."""

    patterns: tuple[str, ...]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return re.compile("|".join(self.patterns), re.IGNORECASE)

    def named_in(self, text: str) -> bool:
        """Whether a text names the question."""
        return self._any.search(text) is not None


def question_named(text: str) -> str | None:
    """Return the question that a text names, None where it names none."""
    return next((one.id for one in load_question_topics().values() if one.named_in(text)), None)


@lru_cache
def load_question_topics(
    path: Path = HEARD / "conversation" / "question_topics.yml",
) -> dict[str, QuestionTopic]:
    """Return the topics by question. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, QuestionTopic)
