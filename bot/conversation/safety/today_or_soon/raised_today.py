"""A sign for today becomes an emergency by what its card names: "short breath is an emergency"."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.safety_move import BLADDER
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.follow_ups import load_follow_ups
from bot.language.findings import Kind
from bot.safety.levels import Level
from bot.safety.triage import Triage

PREGNANCY = "pregnancy"


def raised_in_pregnancy(state: SafetyState, latest: Turn) -> str | None:
    """Return the flag of a pregnancy where the words tell waters, tightenings or a quiet baby.

    They count whatever else is open: the same words may sound like a bladder (clinical 2.3 RF26).
    """
    new = f"{PREGNANCY}:{Level.E.value}" not in state.shown and PREGNANCY in state.flags
    told = new and not latest.button and PREGNANCY in kinds_in(latest, "raises")
    return PREGNANCY if told else None


def without_bladder(state: SafetyState, latest: Turn, now: int) -> SafetyState:
    """Return the state without a bladder that was heard in the words of the waters."""
    heard = BLADDER in latest.findings.values(Kind.FLAG)
    free = state.clear((BLADDER,), now, "denied") if heard else state
    return replace(free, flags=tuple(one for one in free.flags if not heard or one != BLADDER))


def raised_today(state: SafetyState, latest: Turn, verdict: Triage) -> str | None:
    """Return the flag that the words make an emergency of a sign for today (clinical 2.3).

    The words are those of `follow_ups.yml` under the flag's own name. They count beside a card
    that was shown, and in the message that brings it.
    """
    if state.locked or latest.button or verdict.level is Level.E:
        return None
    told = kinds_in(latest, "raises")
    if not told:
        return None
    today = {slug for slug in state.flags if f"{slug}:{Level.S.value}" in state.shown}
    if verdict.level is Level.S:
        today |= {line.flag for line in verdict.trace if line.level is Level.S}
    flags = (*verdict.flags, *state.flags)
    raised = next((slug for slug in flags if slug in told & today), None)
    return raised and (load_follow_ups()[raised].becomes or raised)
