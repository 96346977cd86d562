"""Facts of the writer's days that matter for the back."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT


class LifestyleFact(Entry):
    """A fact of the label schema; `mask` patterns only sound like it.

    `activities` make it with how much or how often they are done (`habit_readings.yml`). With
    `by_denial` the patterns hold the denial themselves ("no gym").
    What is told in no other form than those of `doubted_as`, or with `one_time` of one time only,
    holds from better odds (`bot/language/slots/doubted_values.py`).
    """

    name: str
    phrases: tuple[str, ...]
    activities: tuple[str, ...] = ()
    mask: tuple[str, ...] = ()
    by_denial: bool = False
    doubted_as: tuple[Literal["work", "activity"], ...] = ()
    one_time: bool = False


@lru_cache(maxsize=1)
def load_lifestyle() -> dict[str, LifestyleFact]:
    """Return the facts of `lifestyle.yml` by id."""
    return read_entries(PAIN_CONTENT / "lifestyle.yml", LifestyleFact)
