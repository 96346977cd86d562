"""Which days are kept as practised alone, from on how many somebody says it was done."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta


def days_alone(
    told: int, window: int, today: date, known: Collection[date], *, told_of_today: bool = False
) -> list[date]:
    """Return the days before today, the newest first, that are to be kept besides those known.

    `told` counts days of the last `window`; days that are known are among them. So is today where
    it was told of as done alone: "did it this morning" and "on one day" are one day.
    """
    before = [today - timedelta(days=ago) for ago in range(1, window + 1)]
    had = sum(day in known for day in before) + told_of_today
    return [day for day in before if day not in known][: max(0, told - had)]


def days_too_many(
    told: int, window: int, today: date, known: Collection[date], alone: Collection[date]
) -> list[date]:
    """Return the days that are kept as practised alone and were not, the oldest first.

    `told` counts days of the last `window`; what was done here stays, whatever is told.
    """
    before = [today - timedelta(days=ago) for ago in range(window, 0, -1)]
    over = max(0, sum(day in known for day in before) - told)
    return [day for day in before if day in alone][:over]
