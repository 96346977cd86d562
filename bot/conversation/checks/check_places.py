"""Which home checks cannot be done where somebody is, or in a position they cannot be in."""

from __future__ import annotations

from bot.knowledge.checks.home_checks import HomeCheck, Need, load_home_checks
from bot.routine import Setting
from bot.routine.room import Room, room_of

FLOOR, MIRROR = "floor", "mirror"
ALWAYS: tuple[Need, ...] = ("none", "phone")


def impossible_checks(setting: Setting) -> frozenset[str]:
    """Return the ids of the checks that this place, kit or body leaves out."""
    room = room_of(setting)
    return frozenset(
        check.id for check in load_home_checks().values() if not _is_possible(check, room)
    )


def _is_possible(check: HomeCheck, room: Room) -> bool:
    positions = {check.position, *check.through}
    if positions & room.impossible or not positions <= room.positions:
        return False
    return all(_has(need, room) for need in check.needs)


def _has(need: Need, room: Room) -> bool:
    """Whether what a check needs is there; nobody has a mirror or a floor to lie on at a desk."""
    if need in ALWAYS:
        return True
    if need == FLOOR:
        return not room.places
    if need == MIRROR:  # what only bounds ("off the floor") leaves somebody where they are
        return all(place.codes for place in room.places)
    return room.has(need)
