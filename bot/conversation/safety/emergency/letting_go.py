"""The page of an emergency stands while a second sign is asked about, and goes with its answer."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState

DENIED, GOES_FIRST = "utter_denied_released", "utter_page_goes"
# How responses end that take it away, and begin that put it there.
GOES, CALLS = "_released", "utter_emergency_"


def letting_go(before: SafetyState, move: SafetyMove) -> SafetyMove:
    """Take the page away where the last sign that kept it was answered and is no emergency.

    Of two signs the first was denied, so that no emergency is open any more, and the second was
    asked about under the page: whatever its answer is, the page has no reason after it.
    """
    after = move.state
    if not after.locked and after.asking and (before.locked or before.page_stands):
        return replace(move, state=replace(after, page_stands=True))
    if not before.page_stands:
        return move
    gone = replace(move, state=replace(after, page_stands=False))
    said = move.response or ""
    if after.locked or said.startswith(CALLS) or said.endswith(GOES):
        return gone
    if not said:
        return replace(gone, response=DENIED)
    # A reply that another follows has no room before it: the page goes with the next.
    return move if move.then else replace(gone, response=GOES_FIRST, then=said)
