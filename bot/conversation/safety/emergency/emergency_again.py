"""An emergency that is told anew after a release, or that turns out to be somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.follow_up import kinds_in, read_follow_up
from bot.conversation.safety.safety_move import VIOLENCE, SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.whose_emergency import speaks_of_another
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.findings import Kind
from bot.language.replies.told.days_told import days_told
from bot.safety.levels import Level


def of_another(state: SafetyState, turns: Sequence[Turn]) -> bool:
    """Whether the sign was told of somebody without the writer in it, and so is this message."""
    if state.for_another or VIOLENCE in state.flags or turns[-1].button or state.asking:
        return False
    if state.help_from is not None:  # "till she's here": she is the one who helps
        return False
    told = next((one for one in reversed(turns[:-1]) if one.findings.present(Kind.FLAG)), None)
    return told is not None and speaks_of_another(turns[-1].text) and speaks_of_another(told.text)


def tells_anew(latest: Turn) -> bool:
    """Whether the words say that a sign that was over is there again, worse, or since just now."""
    flags = latest.findings.present(Kind.FLAG)
    begun = [one.time.days for one in flags if one.time]
    if flags and not begun:
        begun = [min(days_told(latest.text), default=None)]  # "I was hit by a car an hour ago"
    if any(days is not None and days <= safety_limit("anew_days") for days in begun):
        return True
    return "worse" in kinds_in(latest, "emergency") or "just_now" in kinds_in(latest, "release")


def back_again(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Bring the emergency back where "it's worse" is told soon after a release."""
    recent = [
        slug
        for slug, turn, how in state.cleared
        if how == "checked"
        and f"{slug}:{Level.E.value}" in state.shown
        and now - turn <= safety_limit("watched_messages")
    ]
    reply = now in state.replies or now in state.counts or latest.button
    if not recent or reply or read_follow_up(latest, "emergency") != "worse":
        return None
    cleared = tuple(entry for entry in state.cleared if entry[0] != recent[-1])
    open_again = replace(state, cleared=cleared, locked=recent[-1], began=0.0)
    return SafetyMove(open_again, "utter_release_worse_since")
