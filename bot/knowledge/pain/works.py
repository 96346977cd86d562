"""What people work as, by the names that they give it."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT

_FILE = PAIN_CONTENT / "works.yml"


class Work(Entry):
    """One kind of work: `names` and `places` in a frame that makes them the writer's.

    `tasks` are the writer's where nobody else is told to do them; `alone` counts as a clause of its
    own; `said` says it by itself.
    """

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_works() -> dict[str, Work]:
    """Return the works of `works.yml` by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(_FILE, Work)
