"""Lengths of time as people say them."""

from __future__ import annotations

_UNITS = ((365.0, "year"), (30.4, "month"), (7.0, "week"), (1.0, "day"))
_WEEKS_UNTIL_DAYS = 85  # people count in weeks for the first three months
_DAYS_UNTIL = 14


def days_in_words(days: float) -> str:
    """Return a length in days as words: 3 -> "3 days", 21 -> "3 weeks", 400 -> "1 year"."""
    if days < 1:
        return "since today"
    size, unit = next(pair for pair in _UNITS if _fits(days, pair[1]))
    count = max(1, round(days / size))
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _fits(days: float, unit: str) -> bool:
    if unit == "year":
        return days >= 365
    if unit == "month":
        return days > _WEEKS_UNTIL_DAYS
    if unit == "week":
        return days >= _DAYS_UNTIL or days == 7
    return True
