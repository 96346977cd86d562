"""What limits the moves of somebody: places, positions, conditions that no read-back tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.intake.readback import OF_PLACE
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.wishes.wish_readings import LYING
from bot.knowledge.wording.speaking import speak
from bot.routine import Setting

NAMES = SHOWN / "conversation" / "limit_names.yml"


def limits_of(values: Mapping[str, Any]) -> dict[str, str]:
    """Return places, positions and conditions of the place by their keys, in words."""
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    known = load_conditions()
    told = [one for one in values.get("conditions") or () if one in OF_PLACE]
    limits = {one: known[one].name for one in told}
    for place in sorted(setting.place):
        limits[place] = filled(NAMES, place)
    limits |= {one: position_names((one,)) for one in sorted(setting.no_positions)}
    return limits


def position_names(positions: Iterable[str]) -> str:
    """Return positions that are left out, in words ("no kneeling, not lying on the front")."""
    named = frozenset(positions)
    lying = (filled(NAMES, "lying"),) if named >= frozenset(LYING) else ()
    others = sorted(named - frozenset(LYING) if lying else named)
    return ", ".join((*lying, *(filled(NAMES, one) for one in others)))


def limits_noted(values: Mapping[str, Any]) -> str:
    """Return what limits the moves and which are left out, as sentences; "" for nothing."""
    said = []
    if limits := limits_of(values):
        said.append(speak("conversation", "limits_noted", limits=", ".join(limits.values())))
    out = Setting.from_dict(values.get(slots.SETTING) or {}).left_out
    if moves := sorted(one for one in out if one in load_exercises()):
        said.append(speak("conversation", "moves_left_out_noted", moves=joined_names(moves)))
    return " ".join(said)
