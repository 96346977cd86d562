"""Words of one kind, for the reader of flares."""

from __future__ import annotations

from functools import cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms

FILE = "flare_classes.yml"


class FlareClass(Entry):
    """The words of one class, in small letters and without apostrophes."""

    words: Terms


@cache
def load_flare_classes() -> dict[str, str]:
    """Return the class of each word. Raises `KnowledgeError` for a word in two classes."""
    found: dict[str, str] = {}
    for name, one in read_entries(HEARD / "staying" / FILE, FlareClass).items():
        for word in one.words:
            if word in found:
                raise KnowledgeError(
                    HEARD / "staying" / FILE, name, f"'{word}' is in {found[word]} too", ()
                )
            found[word] = name
    return found
