"""The minutes that people tell: mostly one of those that are offered, else any between."""

from __future__ import annotations

import random

from bot.knowledge.routine.routine_rules import load_minutes

OFFERED_IN = 3  # of five people


def minutes_told(chance: random.Random) -> int:
    """Return the whole minutes a day of one more person."""
    offered = [row.minutes for row in load_minutes()]
    if chance.randrange(5) < OFFERED_IN:
        return chance.choice(offered)
    return chance.randint(offered[0], offered[-1])
