"""How urgent something is (clinical 2.0)."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """E emergency now, S a clinician today, D within days, R a routine appointment, none."""

    E = "E"
    S = "S"
    D = "D"
    R = "R"
    NONE = "none"

    @property
    def rank(self) -> int:
        """0 for none up to 4 for an emergency; a higher rank wins."""
        return _RANKS[self.value]


_RANKS = {"none": 0, "R": 1, "D": 2, "S": 3, "E": 4}


def highest(*levels: Level) -> Level:
    """Return the most urgent of the levels; none when there is none."""
    return max(levels, key=lambda level: level.rank, default=Level.NONE)
