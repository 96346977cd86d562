"""What earlier weeks have shown about single exercises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class History:
    """What is known from earlier routines; exercise ids throughout.

    `steps` counts how often the dose of an exercise has grown (negative: shrunk), `week` is the
    week of the programme from 1. `fewer` asks for a plan of two items, after a week in which
    little was done.
    """

    disliked: frozenset[str] = frozenset()
    flared: frozenset[str] = frozenset()  # hurt the last time
    mastered: frozenset[str] = frozenset()  # full dose reached twice without pain
    recent: frozenset[str] = frozenset()  # in last week's routine
    steps: Mapping[str, int] = field(default_factory=dict)
    week: int = 1
    fewer: bool = False
