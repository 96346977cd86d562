"""The numbers of safety: ages, days, and how long things count in the talk about danger."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class SafetyLimit(Entry):
    """One number and where it comes from."""

    value: int


@lru_cache(maxsize=1)
def _limits() -> dict[str, SafetyLimit]:
    return read_entries(CONTENT / "safety" / "safety_limits.yml", SafetyLimit)


def safety_limit(name: str) -> int:
    """Return the number of a limit. Raises `KeyError` for one that is not in the file."""
    return _limits()[name].value
