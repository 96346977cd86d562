"""What a message tells for the first time is answered, whatever was open when it was told.

An emergency comes before the answer to what was open. Everything else of a message is added to the
move that the open matter made of it: no state may pass a sign over.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.release.looks import says_checked
from bot.conversation.safety.safety_move import (
    CALL,
    OPENS_TALK,
    SUICIDE,
    VIOLENCE,
    SafetyMove,
    added,
    ask,
    emergency,
    same_day,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.their_emergency_told import emergency_of_another
from bot.conversation.safety.theirs.whose_emergency import speaks_of_another
from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import stays_first
from bot.language.danger.agreement import ASKS
from bot.language.findings import Findings, Kind, Status
from bot.safety.levels import Level
from bot.safety.triage import Triage

EMERGENCY, TODAY = "utter_emergency_", "utter_same_day_"
OTHERS = f"{EMERGENCY}other_"
QUESTIONS = "utter_confirm_"
STAYS_TODAY = "utter_same_day_stay"
STAYS, NOTED = "utter_emergency_stay", "utter_stay_noted"
DISTRESS = OPENS_TALK[SUICIDE]
TALK_AGAIN = {DISTRESS: "utter_emergency_stay_distress", "violence": "utter_violence_again"}


def new_emergency(state: SafetyState, verdict: Triage, latest: Findings) -> SafetyMove | None:
    """Return the move for an emergency that is not the open one, None without one.

    One that leads and was never answered, or one that this turn tells, for the first time or anew.
    """
    told = latest.values(Kind.FLAG)
    urgent = dict.fromkeys(line.flag for line in verdict.trace if line.level is Level.E)
    for slug in urgent:
        news = f"{slug}:E" not in state.shown and slug != state.asking
        if slug != state.locked and (slug in told or (news and slug == verdict.lead)):
            beside = added if slug != CALL and stays_first(state.locked, slug) else emergency
            return beside(state, slug, verdict)
    return None


def tells_news(state: SafetyState, latest: Turn, verdict: Triage) -> tuple[str, ...]:
    """The writer's signs for today in this message whose advice was not given, talks first.

    Violence counts too where it is an emergency that another one leads.
    """
    told = {one.value for one in latest.findings.present(Kind.FLAG)}
    given = {one[:-2] for one in state.shown if one[-2:] in (":S", ":E")}
    today = dict.fromkeys(
        line.flag
        for line in verdict.trace
        if line.level is Level.S or (line.level is Level.E and line.flag == VIOLENCE)
    )
    new = [slug for slug in today if slug in told - given and slug != state.asking]
    return tuple(sorted(new, key=lambda slug: slug not in OPENS_TALK))


def with_fresh_signs(
    before: SafetyState, move: SafetyMove, latest: Turn, verdict: Triage, now: int
) -> SafetyMove:
    """Return the move with what the message tells beside it: a wish to die, a sign for today,
    somebody else's emergency. `before` is the state that the message met.
    """
    for slug in tells_news(before, latest, verdict):
        if not _is_said(move, slug, now):
            move = _with_today(move, slug, verdict)
    if _asks_past_the_day(before, move, latest):
        move = replace(move, response=STAYS_TODAY, then=move.then or move.response)
    if _asks_about_dying(move.state, latest, verdict):
        move = _with_question(move)
    says_so = any((said or "").startswith(OTHERS) for said in (move.response, move.then))
    theirs = None if says_so else emergency_of_another(move.state, latest, now)
    return move if theirs is None or not _adds(move, theirs, latest) else _with_theirs(move, theirs)


def _asks_past_the_day(before: SafetyState, move: SafetyMove, latest: Turn) -> bool:
    """Whether a question alone would meet a sign for today that is told once more."""
    told = {one.value for one in latest.findings.present(Kind.FLAG)} - {move.state.asking}
    again = any(f"{slug}:{Level.S.value}" in before.shown for slug in told & {*before.flags})
    asks = move.state.asking is not None and (move.response or "").startswith(QUESTIONS)
    return asks and again and not move.state.locked


def _adds(move: SafetyMove, theirs: SafetyMove, latest: Turn) -> bool:
    """Whether somebody else's emergency is told beside what the move answers.

    "They're sending an ambulance", "my doctor saw me, he is not worried" tell none of their own.
    """
    help_called = theirs.state.theirs == CALL and move.state.locked is not None
    if theirs.response == move.response or help_called or move.resume:
        return False
    new = (theirs.response or "").startswith(OTHERS) and not says_checked(latest)
    return new or speaks_of_another(latest.text)


def _is_said(move: SafetyMove, slug: str, now: int) -> bool:
    """Whether the move answers the sign or asks about it, or a look at it ends it just now."""
    ends = {f"{TODAY}{slug}", f"{EMERGENCY}{slug}", f"utter_unsure_{slug}"}
    if slug == move.state.asking or {move.response, move.then} & ends:
        return True
    if move.state.asking_release and f"{slug}:{Level.D.value}" in move.state.shown:
        return True  # its look is asked about
    ended = any(entry[:2] == (slug, now) for entry in move.state.cleared)
    return ended and slug not in OPENS_TALK


def _with_today(move: SafetyMove, slug: str, verdict: Triage) -> SafetyMove:
    """Add a sign for today to a move.

    What is called for now stands before it, what was asked comes again behind it. A wish to die
    and violence have a talk of their own, which comes before the open question. Two signs for
    today are one visit: the second is named beside the first.
    """
    state, response = move.state, move.response or ""
    if slug not in OPENS_TALK and (state.locked or _names_signs(response)):
        return replace(move, response=NOTED) if response == STAYS else move
    told = same_day(_waiting(state) if slug in OPENS_TALK else state, slug, verdict)
    if state.talk == DISTRESS:
        told = replace(told, state=replace(told.state, talk=DISTRESS))
    if response.startswith(OTHERS) or (state.locked and response == f"{EMERGENCY}{state.locked}"):
        return replace(move, state=told.state, then=told.response, resume=False)
    if state.locked or _names_signs(response):
        return replace(told, then=response or STAYS)
    return replace(told, then=_open_question(told.state) if slug not in OPENS_TALK else None)


def _names_signs(response: str) -> bool:
    """Whether it is an answer that names the other signs for today beside its own."""
    return response.startswith((TODAY, "utter_unsure_")) and response != STAYS_TODAY


def _with_question(move: SafetyMove) -> SafetyMove:
    """Ask about a wish to die that was told round about; an emergency stays the first thing."""
    if move.state.locked:
        return replace(same_day(move.state, SUICIDE), then=move.response or STAYS)
    return ask(_waiting(move.state), SUICIDE)


def _asks_about_dying(state: SafetyState, latest: Turn, verdict: Triage) -> bool:
    """Whether words, not the wording alone, may tell a wish to die that nothing has answered."""
    if SUICIDE not in verdict.ask or SUICIDE in state.asked or state.talk == DISTRESS:
        return False
    told = latest.findings.of(Kind.FLAG, Status.UNCERTAIN)
    return any(one.value == SUICIDE and one.rule != ASKS for one in told)


def _with_theirs(move: SafetyMove, theirs: SafetyMove) -> SafetyMove:
    """Say what to do for somebody else, and behind it what was open; one's own comes first."""
    own = None if move.resume else move.response
    if own and own == f"{EMERGENCY}{move.state.locked}":
        return replace(move, state=theirs.state, then=theirs.response)
    question = None if theirs.state.locked else _open_question(theirs.state)
    return SafetyMove(theirs.state, theirs.response, then=question or own)


def _open_question(state: SafetyState) -> str | None:
    """Return what asks the open question of safety again, None where none is open."""
    if state.asking:
        return confirm_response(state.asking, state.asking_part)
    return TALK_AGAIN[state.talk] if state.talk and state.asking_safe else None


def _waiting(state: SafetyState) -> SafetyState:
    """Return the state whose open question waits: it is put anew when it can be."""
    asked = tuple(one for one in state.asked if one != state.asking)
    return replace(state, asking=None, asking_how="denied", asked=asked, asking_release=False)
