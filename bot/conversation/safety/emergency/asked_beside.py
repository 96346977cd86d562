"""What is asked in the message that brings a page of danger is answered behind the page."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import questions_beside
from bot.conversation.safety.emergency.tablets_taken import ASKED as ASKED_WHAT_WAS_MEANT
from bot.conversation.safety.emergency.tablets_taken import MEANT, asks_what_was_meant
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import Place

PAGES = ("utter_emergency_", "utter_same_day_", "utter_stay_added")
OTHERS = ("utter_emergency_other_", "utter_same_day_other_", "utter_theirs_worse")
TODAY = "utter_same_day_"
ASKED_BESIDE = "utter_asked_beside"


def with_answers(move: SafetyMove, latest: Turn) -> SafetyMove:
    """Return the move with the answers to what its message asks, where it brings a page."""
    page, state = move.response or "", move.state
    if not page.startswith((*PAGES, *OTHERS)) or move.answers or move.then or move.resume:
        return move
    of_them = page.startswith(OTHERS)
    today = page.startswith(TODAY)
    slug = state.theirs if of_them else state.locked
    place: Place = "today" if today else "other" if of_them or state.for_another else "now"
    lead = (state.flags[0] if state.flags else None) if today else slug
    asked = questions_beside(latest, place, lead) if lead else []
    if asks_what_was_meant(move, latest):
        asked = [*asked, MEANT]
        move = replace(move, state=replace(state, shown=(*state.shown, ASKED_WHAT_WAS_MEANT)))
    return replace(move, then=ASKED_BESIDE, answers=asked) if asked else move
