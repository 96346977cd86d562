"""One who writes for somebody else comes back to their own back once help is there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.safety_move import SafetyMove, handed_over
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Kind

OWN_BACK, HERE = "own_back", "here"


def back_to_oneself(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """Let the emergency of another go when the crew has them and the writer's back is told.

    A sign of danger in the same message is no such return.
    """
    told = {*kinds_in(latest, "theirs")}
    if not (state.for_another and OWN_BACK in told) or latest.findings.present(Kind.FLAG):
        return None
    if HERE not in (state.help_from, *told):
        return None
    return SafetyMove(handed_over(state, slug, now), "utter_theirs_own_back", resume=True)


def own_again(state: SafetyState, turns: Sequence[Turn]) -> SafetyState:
    """Return the state of a talk that has just come back to the writer's own back.

    The emergency of the other stays theirs; a sign in the same message is the writer's.
    """
    latest = turns[-1]
    own = OWN_BACK in kinds_in(latest, "theirs") and not latest.findings.present(Kind.FLAG)
    if state.locked is None or latest.button or not own:
        return state
    return handed_over(state, state.locked, len(turns))
