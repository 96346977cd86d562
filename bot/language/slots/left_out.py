"""What the grammars found in a message and the choice did not hold, for those who ask why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SlotLeftOut:
    """A value with the words that may tell it.

    Its chance was not above `needed`, or another value of the field was likelier (`instead`);
    `against` are the reasons that speak most against it.
    """

    field: str
    value: str
    words: str
    rule: str
    chance: float
    needed: float
    instead: str | None
    against: tuple[str, ...]
