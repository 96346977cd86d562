"""Short messages that call for help, whatever happened and to whomever."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.spoken_fields import Heard
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.wording.apostrophes import as_heard

_NEVER = r"(?!)"


class CallsForHelp(Entry):
    """Phrases, any of which is enough in a message of `most_words`, `unless` another is there.

    What is `passed_over` is read as if it were not written: "can you help me" is a plain question.
    So is what fits `of_a_thing`: "would a standing desk help me?".
    """

    words: tuple[str, ...]
    unless: tuple[str, ...]
    passed_over: tuple[str, ...] = ()
    of_a_thing: Heard = _NEVER
    most_words: int

    def said_in(self, text: str) -> bool:
        """Whether a short message calls for help."""
        said = as_heard(text)
        if len(said.split()) > self.most_words:
            return False
        for polite in self.passed_over:
            said = said.replace(polite, "")
        said = re.sub(self.of_a_thing, "", said)
        return holds_one(self.words, said) and not holds_one(self.unless, said)


@lru_cache
def load_calls_for_help(
    path: Path = HEARD / "safety" / "calls_for_help.yml",
) -> dict[str, CallsForHelp]:
    """Return the calls by id: now, despair. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, CallsForHelp)
