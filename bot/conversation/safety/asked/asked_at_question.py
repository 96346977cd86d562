"""What is asked at an open question of safety, in place of an answer or beside one."""

from __future__ import annotations

from bot.conversation.safety.asked_in_danger import asks_how_soon, topics_asked
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Kind
from bot.safety.levels import Level


def asked_at_question(state: SafetyState, slug: str, latest: Turn) -> list[str]:
    """What is asked in place of an answer; of how soon it must be, the question decides."""
    lead = state.flags[0] if state.level == Level.S.value and state.flags else ""
    return topics_asked(latest, "today" if lead else "asked", lead or slug, alone=True)


def says_yes(slug: str, latest: Turn) -> bool:
    """Whether a yes, or the sign, is in the words themselves."""
    findings = latest.findings
    return (
        latest.button or "yes" in findings.values(Kind.YES_NO) or slug in findings.values(Kind.FLAG)
    )


def asked_beside_no(state: SafetyState, slug: str, latest: Turn) -> SafetyMove | None:
    """Answer what is asked beside a "no": of the sign that stays, else that nothing is urgent."""
    lead = next((one for one in state.flags if one != slug), "")
    stays = bool(lead) and state.level == Level.S.value
    asked = topics_asked(latest, "today", lead or slug)
    if stays and asked:
        return SafetyMove(state, "utter_today_asked", resume=True, answers=asked)
    urgent = not stays and asks_how_soon(latest)
    return SafetyMove(state, "utter_nothing_urgent", resume=True) if urgent else None
