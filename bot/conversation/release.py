""" "Already checked": by whom and what came of it, before anything is released (clinical 2.0)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.follow_up import kinds_in
from bot.conversation.safety_answers import Turn, yes_no
from bot.conversation.safety_move import SUICIDE, SafetyMove, ask, new_emergency, release
from bot.conversation.safety_state import SafetyState
from bot.language.findings import Kind
from bot.safety.triage import Triage

LONG_AGO_DAYS = 7  # a check older than this may be older than the sign
SENT_IN, OUTCOME, CLINICIAN, OLD = "sent_in", "outcome", "clinician", "old"
ASKED_WHAT = "asked_what"


def said_checked(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """The person says that it has been checked: ask for what they have not told yet."""
    heard = kinds_in(latest, "release")
    if SENT_IN in heard:
        return _sent_in(state)
    told_when = state.locked is None or bool(latest.findings.present(Kind.DURATION))
    if {OUTCOME, CLINICIAN} <= heard and told_when:
        return _settle(state, latest, now)
    asking = replace(state, asking_release=True, release_heard=tuple(sorted(heard)))
    distress = SUICIDE in (state.locked, *state.flags)
    return SafetyMove(asking, "utter_distress_checked" if distress else "utter_emergency_checked")


def settled_before(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """A confirm question answered by "my GP looked at it, all fine" or "that's old"; else None."""
    kinds = kinds_in(latest, "release")
    if SENT_IN in kinds or not ({CLINICIAN, OUTCOME} <= kinds or OLD in kinds):
        return None
    cleared = state.answered(slug, "no").clear((slug,), now, "checked")
    return SafetyMove(cleared, "utter_confirm_checked", resume=True)


def release_answer(state: SafetyState, latest: Turn, verdict: Triage, now: int) -> SafetyMove:
    """ "When, by whom, what was said" is open; "no", "not sure" and "yes" release nothing."""
    if (new := new_emergency(state, verdict, latest.findings)) is not None:
        return new
    kinds = kinds_in(latest, "release")
    if SENT_IN in kinds:
        return _sent_in(state)
    heard = {*state.release_heard, *kinds}
    if {OUTCOME, CLINICIAN} <= heard:
        return _settle(state, latest, now)
    if yes_no(latest, state.locked or "") in ("no", "unsure") or ASKED_WHAT in heard:
        stays = "utter_emergency_stay" if state.locked else "utter_same_day_stay"
        return SafetyMove(replace(state, asking_release=False, release_heard=()), stays)
    asked = replace(state, release_heard=tuple(sorted({*heard, ASKED_WHAT})))
    missing = "what" if CLINICIAN in heard else "who"
    return SafetyMove(asked, f"utter_release_{missing}")


def _settle(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """Release; one that was checked before it began, or long ago, only when nothing has changed."""
    days = [m.number or 0 for m in latest.findings.present(Kind.DURATION)]
    began_after = state.began is not None and bool(days) and max(days) >= 1 + state.began
    long_ago = bool(days) and max(days) > LONG_AGO_DAYS
    if state.locked and (began_after or long_ago):
        waiting = replace(state, asking_release=False, release_heard=())
        return ask(waiting, state.locked, "utter_confirm_changed")
    return release(state, now, "checked")


def _sent_in(state: SafetyState) -> SafetyMove:
    return SafetyMove(replace(state, asking_release=False, release_heard=()), "utter_release_sent")
