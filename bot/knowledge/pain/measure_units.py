"""Units of what people are asked to measure: how long they held, how far they reached."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT

Measured = Literal["time", "length"]


class MeasureUnit(Entry):
    """A unit: what it measures, its size in seconds or centimetres, its words as base forms."""

    of: Measured
    size: float
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def load_measure_units() -> dict[str, MeasureUnit]:
    """Return the units of `measure_units.yml` by name."""
    return read_entries(PAIN_CONTENT / "measure_units.yml", MeasureUnit)


def unit_sizes(of: Measured) -> dict[str, float]:
    """Return the size of every word for a unit of time (seconds) or length (centimetres)."""
    units = load_measure_units().values()
    return {word: unit.size for unit in units if unit.of == of for word in unit.words}
