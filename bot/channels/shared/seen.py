"""Platforms deliver a message again when they are not sure that it arrived."""

from __future__ import annotations

REMEMBERED = 2000


class Seen:
    """The ids of what has arrived, the newest few."""

    def __init__(self, remembered: int = REMEMBERED) -> None:
        """Older ids than the newest `remembered` are forgotten."""
        self._remembered = remembered
        self._ids: dict[str, None] = {}

    def is_new(self, told: object) -> bool:
        """Whether an id arrives for the first time; from then on it does not."""
        name = str(told)
        if name in self._ids:
            return False
        self._ids[name] = None
        while len(self._ids) > self._remembered:
            del self._ids[next(iter(self._ids))]
        return True
