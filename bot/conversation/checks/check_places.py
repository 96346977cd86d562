"""Which home checks cannot be done where somebody is, or in a position they cannot be in."""

from __future__ import annotations

from bot.knowledge.checks.home_checks import HomeCheck, Need, load_home_checks
from bot.routine import Setting
from bot.routine.situation.room import Room, room_of

FLOOR, MIRROR = "floor", "mirror"
NO_FLOOR = "no_floor"  # a place of the setting
BEYOND = "floor_no"  # what the check of the floor shows of who had rather not
ALWAYS: tuple[Need, ...] = ("none", "phone")


def impossible_checks(setting: Setting) -> frozenset[str]:
    """Return the ids of the checks that this place, kit or body leaves out."""
    room = room_of(setting)
    return frozenset(
        check.id
        for check in load_home_checks().values()
        if not _is_possible(check, room) or (NO_FLOOR in setting.place and _asks_of_floor(check))
    )


def _asks_of_floor(check: HomeCheck) -> bool:
    """Whether a check asks if somebody gets down to the floor: who wants none has told it."""
    answers = (one for question in check.questions for one in question.answers)
    return any(BEYOND in one.evidence for one in answers)


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
