"""Talks that come before any plan: thoughts of not living, and violence against the person."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import topics_asked
from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.denied.plain_denial import says_it_was_misread, says_no_first
from bot.conversation.safety.emergency.asked_beside import ASKED_BESIDE
from bot.conversation.safety.follow_up import half_admits, kinds_in, read_follow_up
from bot.conversation.safety.release.release import said_checked
from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.safety.safety_move import (
    SUICIDE,
    SafetyMove,
    ask,
    emergency,
    is_theirs,
    release,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language.findings import Kind, Status

INJURY = "major_trauma"
PILLS = "pills_near"  # asked about, not told as a plan, where the page was shown
PILLS_AWAY = "pills_away"  # somebody keeps them: that is no plan either
COUNTRY = "utter_distress_country"  # the helpline of the country that was named
GENERAL = ("utter_emergency_stay_distress", "utter_distress_here")
ACCESS = frozenset(("cost", "cannot_go"))  # a "no" before them says nothing of safety
BACK_AGAIN = "back_again"  # the person wants to go on with their back


def distress_talk(
    state: SafetyState, latest: Turn, now: int, news: str | None = None
) -> SafetyMove:
    """Stay with somebody who may not want to live: safety, numbers, no programme.

    `news` is what was just learnt of how to call.
    """
    if state.asking:
        return _meant(state, latest, now)
    asked = topics_asked(latest, "now", SUICIDE)
    if PILLS_AWAY in asked and not latest.findings.present(Kind.FLAG):
        return SafetyMove(state, "utter_distress_asked", answers=asked)
    move = _distress_reply(state, latest, now)
    if news == "country" and move.response in GENERAL:
        told = replace(move, response=COUNTRY)
        return replace(told, then=ASKED_BESIDE, answers=asked) if asked else told
    if not asked or move.resume or move.response == confirm_response(SUICIDE, 0):
        return move
    if move.response in GENERAL or (state.locked == SUICIDE and PILLS in asked):
        return replace(move, response="utter_distress_asked", answers=asked)
    return replace(move, then=ASKED_BESIDE, answers=asked)


def _distress_reply(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """Return the reply by its kind."""
    kind = read_follow_up(latest, "distress")
    if kind == "checked":
        return said_checked(state, latest, now)
    if kind == "not_that" or latest.intent == "not_what_i_meant" or says_it_was_misread(latest):
        return ask(state, SUICIDE)
    if kind is None and state.asking_safe:
        answer = None if _denies_of_the_body(latest) else yes_no(latest, "")
        kind = {"yes": "safe", "no": "unsafe", "unsure": "unsafe"}.get(answer or "")
    if kind == "with_me" and "safe" in kinds_in(latest, "distress"):
        kind = "safe"
    if kind == "not_me":
        return is_theirs(state, SUICIDE, now)
    if kind == "unsafe":
        return _unsafe(state)
    goes_on = BACK_AGAIN in kinds_in(latest, "distress") or kind == BACK_AGAIN
    if goes_on and (kind == "safe" or (kind == BACK_AGAIN and state.said_safe)):
        return release(replace(state, asking=SUICIDE), now, "denied")
    if kind == "safe":
        told = replace(state, asking_safe=False, said_safe=True)
        return SafetyMove(told, "utter_distress_safe")
    if kind is None and state.said_safe:
        if latest.findings.present(Kind.REGION):
            return release(replace(state, asking=SUICIDE), now, "denied")
        return SafetyMove(state, "utter_distress_here")
    response = f"utter_distress_{kind}" if kind else "utter_emergency_stay_distress"
    return SafetyMove(state, response)


def _denies_of_the_body(latest: Turn) -> bool:
    """Whether a "no" is about signs of the body ("no bladder or any of that"), not about safety."""
    denied = latest.findings.of(Kind.FLAG, Status.DENIED)
    return any(one.value != SUICIDE for one in denied)


def _meant(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    half = half_admits(latest)  # "no, not really, just some nights"
    answer = "unsure" if half else yes_no(latest, SUICIDE)
    kind = read_follow_up(latest, "distress")
    no = kind == "not_that" or says_no_first(latest)
    if answer == "no" or (answer is None and no):
        return release(state, now, "denied")
    closed = replace(state.answered(SUICIDE, answer or "unsure"), asking=None)
    return _unsafe(closed) if answer else SafetyMove(closed, "utter_emergency_stay_distress")


def _unsafe(state: SafetyState) -> SafetyMove:
    if state.locked:
        return SafetyMove(replace(state, asking_safe=False), "utter_distress_unsafe")
    return emergency(state, SUICIDE)


def violence_talk(state: SafetyState, latest: Turn) -> SafetyMove | None:
    """Ask whether they are safe, then about the injury; None ends the talk quietly."""
    kind = read_follow_up(latest, "violence")
    if kind == "nobody_told":
        return SafetyMove(replace(state, asking_safe=True), "utter_violence_nobody_told")
    if kind is None and state.asking_safe and not kinds_in(latest, "today") & ACCESS:
        kind = {"yes": "safe", "no": "unsafe_here"}.get(yes_no(latest, "") or "unsafe_here")
    if kind == "unsafe_here":
        return SafetyMove(replace(state, asking_safe=False), "utter_violence_unsafe")
    if kind == "keep_quiet":
        return SafetyMove(state, "utter_violence_quiet")
    over = replace(state, talk=None, asking_safe=False)
    if kind == "safe" and INJURY not in state.asked:
        return ask(over, INJURY, "utter_violence_injury")
    if state.asking_safe:
        return SafetyMove(replace(state, asking_safe=False), "utter_violence_again")
    return None
