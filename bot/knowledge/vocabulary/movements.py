"""What makes a pain worse, as finely as it is told: movements, positions, times of the day."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

WorseCode = Literal[
    "flex_agg",
    "ext_agg",
    "rot_agg",
    "load_agg",
    "static_agg",
    "neck_rotation",
    "neck_extension",
    "neck_screen",
]


class Movement(Entry):
    """A movement, a position or a time of the day that may make pain worse (clinical 4.6).

    `codes` are the coarse kinds that the rules weigh, `time` says that it is a time, `offered`
    that it can be chosen where the fact is changed, `began` which trigger it tells more finely,
    `no_direction` that it tells of no way of bending, `place` that something else may be done
    there ("reading in bed" is one thing), `finer_than` which movement it is one case of.
    `says` is shown, `phrases` are what tells it.
    """

    codes: tuple[WorseCode, ...]
    time: bool = False
    offered: bool = False
    began: str | None = None
    no_direction: bool = False
    place: bool = False
    finer_than: str | None = None
    says: Shown
    phrases: tuple[Heard, ...] = ()


@lru_cache(maxsize=1)
def load_movements() -> dict[str, Movement]:
    """Return the movements by id. Raises `KnowledgeError` when a file is refused."""
    return read_entries(CONTENT / "pain" / "movements.yml", Movement)
