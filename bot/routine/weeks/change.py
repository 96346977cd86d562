"""What is called a change: real differences, not the ups and downs of every day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.knowledge.staying.check_ins import load_change_limits, load_change_words

Direction = Literal["better", "worse", "none"]
Size = Literal["small", "medium", "large"]


@dataclass(frozen=True)
class Change:
    """A difference between two ratings; `size` is known for activities that got better or worse."""

    direction: Direction
    then: float
    now: float
    say: str
    size: Size | None = None


def pain_change(then: int, now: int) -> Change:
    """Return what became of the pain: a change from 2 points or 30 % of the first rating on."""
    limits = load_change_limits()
    points = abs(then - now)
    changed = points >= limits.pain_points or (then > 0 and points >= limits.pain_share * then)
    direction: Direction = "none" if not changed else "better" if now < then else "worse"
    return Change(direction, then, now, _said(f"pain_{direction}", then, now))


def activity_change(then: Mapping[str, int], now: Mapping[str, int]) -> Change | None:
    """Return what became of the own activities, or None when none was rated both times.

    The mean of those rated both times counts.
    """
    both = [key for key in then if key in now]
    if not both:
        return None
    first, last = _mean([then[key] for key in both]), _mean([now[key] for key in both])
    size = _size(abs(last - first))
    if size is None:
        return Change("none", first, last, _said("activity_none", first, last))
    if last < first:
        return Change("worse", first, last, _said("activity_worse", first, last), size)
    return Change("better", first, last, _said(f"activity_{size}", first, last), size)


def _size(points: float) -> Size | None:
    limits = load_change_limits()
    sizes: tuple[tuple[Size, float], ...] = (
        ("large", limits.activity_large),
        ("medium", limits.activity_medium),
        ("small", limits.activity_small),
    )
    # The mean of three whole numbers is not exact in binary: 2.3 is not to be missed by a hair.
    return next((size for size, limit in sizes if points >= limit - 1e-9), None)


def _mean(values: Sequence[int]) -> float:
    return sum(values) / len(values)


def _said(rule: str, then: float, now: float) -> str:
    words = load_change_words()[rule].say
    return words.format(then=_number(then), now=_number(now))


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
