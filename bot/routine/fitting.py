"""Fit the doses of a session to the minutes asked for: fewer or more rounds (clinical 8.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge.dose import Dose
from bot.knowledge.routine_timing import load_timing
from bot.routine.routine import EVERY_DAY
from bot.routine.sizes import Sizes

DAYS = ("A", "B")


@dataclass(frozen=True)
class Fit:
    """One item to be fitted: its day and the sizes it may have."""

    day: str
    sizes: Sizes

    def on(self, day: str) -> bool:
        """Whether it is done on a day."""
        return self.day in (EVERY_DAY, day)


def fitted(items: Sequence[Fit], minutes: float) -> list[Dose]:
    """Return a dose for each item so that both days come near the minutes.

    Starting at the usual doses, the longest item is made shorter while a day is too long; then
    the item that has grown least is made longer while every day it belongs to has room.
    """
    at = [item.sizes.usual for item in items]
    while (place := _to_shrink(items, at, minutes)) is not None:
        at[place] -= 1
    while (place := _to_grow(items, at, minutes)) is not None:
        at[place] += 1
    return [item.sizes.doses[step] for item, step in zip(items, at, strict=True)]


def _lengths(items: Sequence[Fit], at: Sequence[int]) -> dict[str, float]:
    return {
        day: sum(
            item.sizes.minutes[step] for item, step in zip(items, at, strict=True) if item.on(day)
        )
        for day in DAYS
    }


def _to_shrink(items: Sequence[Fit], at: Sequence[int], minutes: float) -> int | None:
    lengths = _lengths(items, at)
    long = [day for day in DAYS if lengths[day] > minutes]
    places = [
        place
        for place, item in enumerate(items)
        if at[place] > 0 and any(item.on(day) for day in long)
    ]
    return max(
        places, key=lambda place: (items[place].sizes.minutes[at[place]], place), default=None
    )


def _to_grow(items: Sequence[Fit], at: Sequence[int], minutes: float) -> int | None:
    most = minutes * (1 + load_timing().near)
    lengths = _lengths(items, at)
    places = []
    for place, item in enumerate(items):
        step = at[place]
        if step + 1 == len(item.sizes.doses):
            continue
        more = item.sizes.minutes[step + 1] - item.sizes.minutes[step]
        days = [day for day in DAYS if item.on(day)]
        if any(lengths[day] < minutes * SHORT for day in days) and all(
            lengths[day] + more <= most for day in days
        ):
            places.append(place)
    return min(
        places,
        key=lambda place: (at[place] - items[place].sizes.usual, at[place], place),
        default=None,
    )


SHORT = 0.97  # from here on a session counts as long enough
