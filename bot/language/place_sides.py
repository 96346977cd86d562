"""The side of each place that hurts: "low back, both sides, and the left hip"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from bot.knowledge.pain.regions import load_regions
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind

SIDES: Final = ("left", "right", "both", "middle")
BACK = "back"  # with no part of it named, and what its parts are part of
OF_THE_REST: Final = "rest_"  # before a side told of the places that a message does not name
PARTED = "."  # between a place and its side in `Facts.sides_of`


def side_of(facts: Facts, region: str) -> str | None:
    """Return the side of a place: its own where it has one, else that of the pain."""
    return own_sides(facts).get(region, facts.side)


def own_sides(facts: Facts) -> dict[str, str]:
    """Return the places that have a side of their own, each with it.

    Sides that the side of the pain has left behind count no more ("no, all of it is right").
    """
    told = {
        place: side
        for place, _, side in (one.partition(PARTED) for one in facts.sides_of)
        if place in facts.regions
    }
    rest = facts.side is None or set(facts.regions) - set(told) or facts.side in told.values()
    return told if rest else {}


def sides_apart(facts: Facts) -> dict[str, str | None]:
    """Return each place with its side where these differ, else nothing."""
    sides = {place: side_of(facts, place) for place in facts.regions}
    return sides if len(set(sides.values())) > 1 else {}


def by_side(facts: Facts) -> tuple[tuple[tuple[str, ...], str | None], ...]:
    """Return the places of each side with it, the place told first leading."""
    apart = sides_apart(facts)
    if not apart:
        return ((facts.regions, facts.side),)
    return tuple(
        (tuple(place for place in apart if apart[place] == side), side)
        for side in dict.fromkeys(apart.values())
    )


def sides_told(findings: Findings, places: Iterable[str]) -> dict[str, str]:
    """Return the sides that a message tells of places it names, a back with no part among them.

    `places` are those of the pain: a back that is named so is what of it hurts.
    """
    told = {
        one.value: side
        for one in findings.present(Kind.REGION)
        if (side := next(filter(_is_side, one.detail), None))
    }
    back, known = told.pop(BACK, None), load_regions()
    parts = (one for one in places if one in known and known[one].part_of == BACK)
    return told if back is None else {**dict.fromkeys(parts, back), **told}


def rest_told(findings: Findings) -> str | None:
    """Return the side that a message tells of the places that it does not name, if it does."""
    details = (one for place in findings.present(Kind.REGION) for one in place.detail)
    rest = next((one for one in details if one.startswith(OF_THE_REST)), None)
    return rest.removeprefix(OF_THE_REST) if rest is not None else None


def with_sides_of(facts: Facts, sides: Mapping[str, str]) -> Facts:
    """Return the facts with sides of single places besides those that are known.

    The side of the pain is then that of the first place, where none of them has it.
    """
    kept = _kept(facts, {**own_sides(facts), **sides})
    told = own_sides(replace(kept, side=None))
    left_behind = set(told) == set(facts.regions) and facts.side not in told.values()
    return replace(kept, side=told[facts.regions[0]]) if told and left_behind else kept


def with_own_sides(before: Facts, facts: Facts, told: Mapping[str, str], general: bool) -> Facts:
    """Return the facts of a message with the sides that it tells of single places.

    `told` are these; `general` says that it tells a side beside them, which then is that of the
    other places. Where none is told so, the others keep the side that they had.
    """
    had = own_sides(before)
    if not told:
        return _of_the_pain(before, facts, had) if general else _kept(facts, had)
    if general:
        return _kept(facts, told)
    if before.side is not None:
        had = {**dict.fromkeys(before.regions, before.side), **had}
    sides = {place: side for place, side in {**had, **told}.items() if place in facts.regions}
    side = before.side if before.side in sides.values() else facts.side
    return _kept(replace(facts, side=side), sides)


def _of_the_pain(before: Facts, facts: Facts, had: Mapping[str, str]) -> Facts:
    """Return the facts with one side told of no place: of those that had none, else of all."""
    bare = [place for place in before.regions if place not in had]
    return _kept(facts, had if had and bare and before.side is None else {})


def _kept(facts: Facts, sides: Mapping[str, str]) -> Facts:
    return replace(facts, sides_of=tuple(_written(facts.regions, sides)))


def _written(regions: Iterable[str], sides: Mapping[str, str]) -> Iterable[str]:
    return (f"{place}{PARTED}{sides[place]}" for place in regions if place in sides)


def _is_side(detail: str) -> bool:
    return detail in SIDES
