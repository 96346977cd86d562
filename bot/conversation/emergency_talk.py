"""An emergency is open: every reply gets the act, and nothing talks the guide out of it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.confirm_questions import confirm_response, next_part
from bot.conversation.follow_up import SURE_INTENT, read_follow_up
from bot.conversation.release import said_checked
from bot.conversation.safety_answers import Turn, yes_no
from bot.conversation.safety_move import SafetyMove, ask, new_emergency, release
from bot.conversation.safety_state import SafetyState
from bot.safety.triage import Triage

CHECKED = "checked"
DELETE_SURE = "utter_delete_sure"  # the question whether to delete
# What is done beside the act, in one line after it.
ALLOWED = {"my_data": "action_my_data", "delete_data": DELETE_SURE}


def stay(
    state: SafetyState, slug: str, latest: Turn, verdict: Triage, now: int, news: str | None
) -> SafetyMove:
    """Answer a turn while the emergency `slug` is open (clinical 2.0).

    `news` is what was just learnt of how to call: "country" or "by_text".
    """
    if (new := new_emergency(state, verdict, latest.findings)) is not None:
        return new
    if state.asking:
        if yes_no(latest, slug) == "no":
            if (part := next_part(state)) is not None:
                return SafetyMove(state.ask(state.asking, part), confirm_response(slug, part))
            return release(state, now, state.asking_how)
        return SafetyMove(replace(state, asking=None, asking_how="denied"), "utter_emergency_stay")
    if news:
        return SafetyMove(state, f"utter_stay_{news}")
    kind = read_follow_up(latest, "emergency")
    if kind == CHECKED:
        return said_checked(state, latest, now)
    if latest.intent == "not_what_i_meant":
        return ask(state, slug)
    if latest.intent in ALLOWED and _sure(latest):
        return SafetyMove(state, "utter_stay_first", then=ALLOWED[latest.intent])
    return SafetyMove(state, f"utter_stay_{kind}" if kind else "utter_emergency_stay")


def stay_today(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Answer what would put off being seen today; None leaves the turn to the conversation."""
    if latest.intent == "not_what_i_meant":
        return ask(state, state.flags[0])
    if latest.intent in ("ask_education", *ALLOWED) and _sure(latest):
        return None
    kind = read_follow_up(latest, "today")
    if kind == CHECKED:
        return said_checked(state, latest, now)
    return SafetyMove(state, f"utter_today_{kind}") if kind in PUTS_OFF else None


def _sure(latest: Turn) -> bool:
    return latest.button or latest.confidence >= SURE_INTENT


PUTS_OFF = frozenset(
    ("doubts", "other_says", "stopped_now", "waits", "wants_plan", "own_reason", "refuses", "going")
)
