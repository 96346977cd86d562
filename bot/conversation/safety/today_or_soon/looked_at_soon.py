"""A clinician's look at a sign for the next days, told after its advice: it frees the plan.

One that is told whole ends the sign at once; of one only named, who, when and what is asked.
"""

from __future__ import annotations

from bot.conversation.safety.emergency.emergency_talk import CHECKED
from bot.conversation.safety.follow_up import read_follow_up
from bot.conversation.safety.release.looks import (
    NO_LOOK,
    kinds_of_look,
    looked_at_already,
    no_look_at,
)
from bot.conversation.safety.release.release import said_checked
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.safety.levels import Level


def looked_at_soon(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Take a look that is told where a sign for the next days is open; None for all other words."""
    soon = (Level.D.value, Level.S.value)  # told once more, a sign may weigh more
    if state.level not in soon or state.asking or latest.button_elsewhere:
        return None
    if any(f"{slug}:{Level.S.value}" in state.shown for slug in state.flags):
        return None
    advised = [slug for slug in state.flags if f"{slug}:{Level.D.value}" in state.shown]
    told = [one for one in latest.findings.of(Kind.FLAG) if not wording_asks(one)]
    new = any(one.value not in advised and one.status is not Status.DENIED for one in told)
    if not advised or new:
        return None
    if no_look_at(latest, advised[0]) or not kinds_of_look(latest).isdisjoint(NO_LOOK):
        return None  # a routine check, or a view of the family: the visit stays
    looked = looked_at_already(latest, advised[0]) or read_follow_up(latest, "today") == CHECKED
    return said_checked(state, latest, now) if looked else None
