"""How long a dose takes, and how closely a session keeps to the minutes asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, Part
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown


class MostRounds(Part):
    """The most rounds of a move, by kind."""

    relief: int
    mobility: int
    stretch: int
    strength: int


class Timing(Entry):
    """Seconds of the parts of a dose, and the bounds within which doses fit the minutes."""

    rep_s: float
    around_hold_s: float
    between_rounds_s: float
    between_holds_s: int
    longest_clock_minutes: int
    metre_s: float
    change_over_s: float
    near: float
    over_minutes: float
    least_share: float
    most_rounds: MostRounds
    most_item_minutes: float
    most_holds: int
    repeated_hold_s: int
    few_minutes: int
    short_hold_s: int
    least_walk_minutes: int
    least_bout_minutes: int
    walk_from_minutes: int
    named_to_choose: int
    steps_back: int
    easy_minutes: float
    enough: Shown

    def most_of(self, minutes: float) -> float:
        """Return how long a session may be at most for who asked for so many minutes."""
        return minutes + min(minutes * self.near, self.over_minutes)


@lru_cache
def load_timing(path: Path = CONTENT / "routine" / "timing.yml") -> Timing:
    """Return the timing. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, Timing)
