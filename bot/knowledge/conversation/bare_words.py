"""The words that a bare reply is made of, and what parts it from its company."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import HEARD

_END = r"(?![\w'])"  # of a word


class BareWords(Entry):
    """A reply is its `core`, with `leads` before and `tails` behind it, and nothing else.

    `repeats` says that the core may come more than once ("no no, none").
    """

    core: str
    leads: str = ""
    tails: str = ""
    repeats: bool = False

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """Return the pattern of the core."""
        return re.compile(self.core, re.IGNORECASE)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Return the pattern of a reply with nothing beside it."""
        behind = [self.tails, self.leads, self.core] if self.repeats else [self.tails]
        behind = [one for one in behind if one]
        lead = rf"(?:(?:{self.leads})\s+)*" if self.leads else ""
        tail = rf"(?:\s+(?:{'|'.join(behind)}){_END})*" if behind else ""
        return re.compile(rf"{lead}(?:{self.core}){_END}{tail}", re.IGNORECASE)


@lru_cache(maxsize=1)
def load_bare_words() -> dict[str, BareWords]:
    """Return all by name. Raises `KnowledgeError` when the file is refused."""
    return read_entries(HEARD / "conversation" / "bare_replies.yml", BareWords)
