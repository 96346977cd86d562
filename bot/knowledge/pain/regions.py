"""Where it hurts: the regions, their names and the words for them."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class Region(Entry):
    """A region of the body.

    `name` is the plain name for text shown; `part_of` groups regions (back, neck, hip, leg, arm,
    front); `phrases` say it outright, `bare` ones ("low down") only beside a word for the back or
    for pain; `needs_pain` regions count only where the clause says what is wrong there.
    """

    name: str
    part_of: str
    phrases: tuple[str, ...]
    bare: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    needs_pain: bool = False


class SidePatterns(Entry):
    """How a side is told (`say`), also in passing (`hint`)."""

    say: tuple[str, ...]
    hint: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def load_regions() -> dict[str, Region]:
    """Return the regions of `regions.yml` by id."""
    return read_entries(PAIN_CONTENT / "regions.yml", Region)


@lru_cache(maxsize=1)
def load_sides() -> dict[str, SidePatterns]:
    """Return left, right, both, middle and the look-alikes (mask) of `sides.yml`."""
    return read_entries(PAIN_CONTENT / "sides.yml", SidePatterns)
