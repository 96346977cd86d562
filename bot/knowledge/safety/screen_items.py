"""The asked screen before any home check or plan, as data (clinical 2.4)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.safety.red_flags import load_red_flags


class ScreenItem(Entry):
    """One row of the screen.

    `part` is the message it stands in; `short` marks the rows asked again at every check-in,
    `short_with` and `short_from_age` those asked again of people with such a caution, or so old. A
    tick leads to the confirm questions of `flags`, or sets
    facts at once (`sets`: field of the facts -> value); a row that `tells` is an emergency by
    itself, and called where its words say so. `means` says it in other words, `why` the reason
    to ask, `not_meant` what does not count, `changes` what a tick changes for the exercises.
    `only_regions` limits it to some pain places, `until_age` and `not_sex` to those whom it can
    concern; `words` are further words that count as ticking it, `asked_of` those by which a
    question may mean it.
    """

    part: Literal["nerves", "general"]
    tells: bool = False
    short: bool = False
    short_with: frozenset[str] = frozenset()
    short_from_age: int | None = None
    text: Shown
    means: Shown
    why: Shown
    not_meant: Shown | None = None
    changes: Shown | None = None
    flags: tuple[str, ...] = ()
    sets: Mapping[str, int | tuple[str, ...]] = {}
    only_regions: tuple[str, ...] = ()
    until_age: int | None = None
    not_sex: Literal["female", "male"] | None = None
    words: tuple[Heard, ...] = ()
    asked_of: tuple[Heard, ...] = ()


@lru_cache(maxsize=1)
def load_screen() -> dict[str, ScreenItem]:
    """Return the rows by id. Raises `KnowledgeError` for an unknown flag or a bad entry."""
    items = read_entries(CONTENT / "safety" / "screen.yml", ScreenItem)
    known = load_red_flags()
    for item in items.values():
        for slug in item.flags:
            if slug not in known:
                raise KnowledgeError(
                    CONTENT / "safety" / "screen.yml",
                    item.id,
                    f"unknown flag '{slug}'",
                    tuple(known),
                )
    return items


def is_ticks_only(text: str) -> bool:
    """Return True when a message is nothing but rows of the screen, as surfaces send ticks."""
    rest = text.casefold()
    for item in load_screen().values():
        rest = rest.replace(item.text.casefold(), "")
    return not any(sign.isalnum() for sign in rest)
