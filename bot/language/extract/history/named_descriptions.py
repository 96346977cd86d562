"""What a message names of how pain feels and goes, what eases it and what makes it worse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.knowledge.pain.descriptions import load_descriptions
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.findings import Kind
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

FACTORS = (Kind.AGGRAVATED_BY, Kind.EASED_BY)  # these need a word of worse or better
_OF_MOVEMENT = "movement "


class NamedDescription(NamedTuple):
    """Words `first` to `last` (exclusive) that name values of one kind; `movement` is finer."""

    first: int
    last: int
    kind: str
    values: tuple[str, ...]
    pattern: str
    movement: str | None = None


def _lines() -> Iterator[tuple[str, str]]:
    for key, movement in load_movements().items():
        yield from ((f"{_OF_MOVEMENT}{key}", line) for line in movement.phrases)
    for key, entry in load_descriptions().items():
        yield from ((key, line) for line in entry.phrases)


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, tuple[str, ...], str | None]]:
    """Return kind, values and movement of each group of patterns, in the order of the files."""
    movements = {
        f"{_OF_MOVEMENT}{key}": (Kind.AGGRAVATED_BY, movement.codes, key)
        for key, movement in load_movements().items()
    }
    others = {key: (one.kind, (key,), None) for key, one in load_descriptions().items()}
    return {**movements, **others}


@lru_cache(maxsize=1)
def _order() -> dict[str, int]:
    """Return the places of the groups in the files."""
    return {name: place for place, name in enumerate(_known())}


told = PatternGroups("descriptions", _lines)


def named_descriptions(message: Message) -> list[NamedDescription]:
    """Return what is named, in order; of factors that overlap the longer one. Read once."""
    return message.noted(_named)


def _named(message: Message) -> list[NamedDescription]:
    groups, known = told.found(message), _known()
    found = []
    for name in sorted(groups, key=_order().__getitem__):
        kind, values, movement = known[name]
        for hit in groups[name].hits:
            told_here = (hit.first, hit.last, kind, values, hit.pattern, movement)
            found.append(NamedDescription(*told_here))
    taken: dict[str, set[int]] = {kind: set() for kind in FACTORS}
    kept = []
    for one in sorted(found, key=lambda one: (one.first - one.last, one.first)):
        span = set(range(one.first, one.last))
        words = taken.get(one.kind)
        if words is None or not words & span:
            kept.append(one)
            if words is not None:
                words |= span
    return _with_their_places(message, sorted(kept, key=lambda one: (one.first, -one.last)))


def _with_their_places(message: Message, named: list[NamedDescription]) -> list[NamedDescription]:
    """Return what is named, a deed with the place that it is done at, or what it is for, as one.

    "Reading in bed" blames no bed, "standing at the bus stop" no bus, and "turning my head to look
    at the other monitor" no screen.
    """
    known, joined = load_movements(), list[NamedDescription]()
    at: set[int] = set()
    for one in named:
        place = one.movement is not None and known[one.movement].place
        deed = next((had for had in reversed(joined) if had.movement), None)
        at_it = place and deed is not None and _is_done_at(message, deed.last, one.first)
        for_it = one.movement and deed is not None and _is_for(message, deed.last, one.first)
        if deed is not None and (at_it or for_it):
            joined[joined.index(deed)] = deed._replace(last=one.last)
            at.update(range(one.first, one.last))
        else:
            joined.append(one)
    return [one for one in joined if one.kind not in FACTORS or one.first not in at]


def _is_done_at(message: Message, last: int, first: int) -> bool:
    """Tell whether only words of a place stand between a deed and what is named behind it."""
    between = [word.norm for word in message.words[last:first]]
    objects = phrase_words("deed_objects")
    done_to = max((at + 1 for at, norm in enumerate(between) if norm in objects), default=0)
    between = between[done_to:] if _only_named(between[:done_to]) else between
    light = phrase_words("det") | phrase_words("of_a_place")
    return (
        bool(between)
        and between[0] in phrase_words("done_at")
        and all(word in light for word in between)
    )


def _is_for(message: Message, last: int, first: int) -> bool:
    """Tell whether a deed is done to see or reach what is named behind it."""
    between = [word.norm for word in message.words[last:first]]
    if not between[1:] or between[0] not in phrase_words("done_for"):
        return False
    seen, *rest = between[1:]
    light = phrase_words("det") | phrase_words("of_a_place") | phrase_words("which_one")
    return seen in phrase_words("done_to_see") and all(one in light for one in rest)


def _only_named(norms: Sequence[str]) -> bool:
    """Tell whether words only name whom a deed is done to ("the baby")."""
    return all(norm in phrase_words("deed_objects") | phrase_words("det") for norm in norms)
