"""Questions with one plain answer: what may have caused it, and what counts at a safety list."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.wording.apostrophes import straightened

_NEVER = r"(?!)"


class PlainAnswer(Entry):
    """What is asked, as `patterns`, and what is said.

    `at_list` holds only while a safety list is open; there `told` counts without a question too.
    What `yields` says nothing where a card surely answers; what is `first` goes before what a kind
    of question was learned to mean. Without `patterns` it is found by its kind alone. What
    is `felt` is answered in a session where it is only told, too. What `needs` something is said
    by its kind only where that is named.
    """

    at_list: bool = False
    told: bool = False
    yields: bool = False
    first: bool = False
    felt: bool = False
    patterns: tuple[Heard, ...] = ()
    needs: tuple[Heard, ...] = ()
    says: Shown

    @cached_property
    def _asked(self) -> re.Pattern[str]:
        return re.compile("|".join(self.patterns) or _NEVER, re.IGNORECASE)

    def is_in(self, text: str) -> bool:
        """Whether the words hold what is asked."""
        return self._asked.search(straightened(text)) is not None

    def has_what_it_needs(self, text: str) -> bool:
        """Whether the words name what the answer is about."""
        found = (re.search(one, text, re.IGNORECASE) for one in self.needs)
        return not self.needs or any(found)


@lru_cache
def load_plain_answers(
    path: Path = CONTENT / "conversation" / "plain_answers.yml",
) -> dict[str, PlainAnswer]:
    """Return the answers in file order, the first that fits holds. Raises `KnowledgeError`."""
    return read_entries(path, PlainAnswer)
