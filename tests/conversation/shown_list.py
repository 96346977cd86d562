"""A list of moves that was shown, with the states in which something is wished of it."""

from __future__ import annotations

from typing import Any

from bot.conversation import slots
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.dosing.dose import dose_text
from bot.routine.routine import Routine, RoutineItem

LISTED = ("M07", "P05", "M10", "T09", "P01")  # back-bend, bird-dog, neck turns, doorway, bridge
APART = "R06"  # legs on a chair
OTHER = {"M07": ("M04", "M01"), "P05": ("P22",), "P01": ("P03",)}


def listed() -> dict[str, Any]:
    """Return the list as the slots keep it."""
    return listed_of(*LISTED, APART)


def listed_of(*moves: str) -> dict[str, Any]:
    """Return a list of these moves as the slots keep it."""
    known = load_exercises()
    items = tuple(
        RoutineItem(
            key,
            known[key].dose.start,
            dose_text(known[key].dose.start),
            1.0,
            f"{known[key].name}: {known[key].why}",
            swap_ids=OTHER.get(key, ()),
            position=known[key].positions[0],
            in_session=known[key].in_session,
        )
        for key in moves
    )
    return Routine("test", items, 1, 8, "").as_dict()


WISHING: dict[str, Any] = {
    "consent": "no_saving",
    "regions": ["low_back"],
    slots.MINUTES: 8,
    slots.ASKED: slots.TOGETHER,
    slots.ROUTINE: listed(),
    slots.EXERCISE: 0,
}
TOLD: dict[str, Any] = {
    **WISHING,
    slots.CONSENT: "no_saving",
    slots.STORY: "told",
    slots.READBACK: "confirmed",
    slots.MINUTES: 12,
}
