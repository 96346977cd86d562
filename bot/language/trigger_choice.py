"""Which of the triggers that a message tells is the one that set the pain off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_OVER_HOUSEWORK = ("carry", "lift")


@dataclass(frozen=True)
class TriggerHit:
    """A trigger told by words `first` to `last` (exclusive).

    `rank` says how: an event, what brings it on, what the days are full of. `momentary` is an
    event of one occasion.
    """

    first: int
    last: int
    trigger: str
    rank: float
    rule: str
    momentary: bool


def best_trigger(hits: Sequence[TriggerHit]) -> TriggerHit | None:
    """Return the trigger that counts: events first, then the longer and earlier telling."""
    if not hits:
        return None
    top = max(hit.rank for hit in hits)
    level = [hit for hit in hits if int(hit.rank) == int(top)]
    kept = [hit for hit in level if not _inside_longer(hit, level)]
    finest = max(hit.rank for hit in kept)
    kept = [hit for hit in kept if hit.rank == finest or hit.trigger in _OVER_HOUSEWORK]
    if any(hit.trigger == "housework" for hit in kept):
        heavier = [hit for hit in kept if hit.trigger in _OVER_HOUSEWORK]
        kept = heavier or kept
    return next((hit for hit in level if hit.momentary and hit.trigger == kept[0].trigger), kept[0])


def _inside_longer(hit: TriggerHit, others: Sequence[TriggerHit]) -> bool:
    return any(
        other.first <= hit.first
        and hit.last <= other.last
        and other.last - other.first > hit.last - hit.first
        for other in others
    )
