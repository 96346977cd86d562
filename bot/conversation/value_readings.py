"""What a slot holds, made into what it stands for once: the steps of a turn ask for it often."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

_KEPT = 8  # values: a turn has the one before it and the one it makes, of a few talks at a time


def read_once_a_value[T](
    read: Callable[[Mapping[str, Any]], T],
) -> Callable[[Mapping[str, Any]], T]:
    """Let `read` read a value once, for as long as it is among the last that were asked for.

    A slot gets another value when something changes; the value itself is never changed. What is
    read has to be unchangeable too.
    """
    kept: OrderedDict[int, tuple[Mapping[str, Any], T]] = OrderedDict()

    @wraps(read)
    def reading(value: Mapping[str, Any]) -> T:
        known = kept.get(id(value))
        if known is not None and known[0] is value:
            return known[1]
        made = read(value)
        kept[id(value)] = (value, made)
        if len(kept) > _KEPT:
            kept.popitem(last=False)
        return made

    return reading
