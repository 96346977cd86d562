"""What people work as, and what that says of their days."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT

_FILE = PAIN_CONTENT / "occupations.yml"


class Occupation(Entry):
    """Occupations with the same days: `facts` are ids of `lifestyle.yml`.

    `names` are what a person is, `places` where the work is done, `tasks` the work itself.
    """

    facts: tuple[str, ...]
    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_occupations() -> dict[str, Occupation]:
    """Return the occupations of `occupations.yml` by id.

    Raises `KnowledgeError` when a fact is none of `lifestyle.yml`.
    """
    known = load_lifestyle()
    found = read_entries(_FILE, Occupation)
    for key, entry in found.items():
        for fact in entry.facts:
            if fact not in known:
                raise KnowledgeError(_FILE, key, f"no fact is called '{fact}'")
    return found
