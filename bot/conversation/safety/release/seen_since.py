"""Signs of an earlier visit that were to be looked at: whether they were is asked before all else.

A look that is told ends them. Without one the sign's own question follows, for a "not yet" is no
"it is gone" (clinical 2.0).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import not_seen_since
from bot.conversation.safety.confirm_questions import ASKED_SEEN, confirm_response
from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.release.looks import (
    CLINICIAN,
    LOOKED_AT,
    NO_LOOK,
    OUTCOME,
    SENT_IN,
    WELL,
    heard_of_look,
    look_days,
    no_look_at,
    says_checked,
)
from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.safety.safety_move import SafetyMove, same_day
from bot.conversation.safety.safety_state import SEEN, SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.text.question_start import begins_as_question
from bot.safety.levels import Level

WHAT, AGAIN = "seen_what", "seen_again"
PUT_OFF = {"not_yet", "waits", "refuses", "cannot_go", "cost", "coming", "booked_later"}


def ask_whether_seen(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Ask once a visit whether what is open was looked at; None where nothing is."""
    waiting = waiting_for_a_look(state)
    if not waiting:
        return None
    if _tells_the_outcome(state, latest, waiting[0]):
        return _looked_at(state, waiting, latest, now)
    return SafetyMove(replace(state, asking=waiting[0], asking_part=SEEN), ASKED_SEEN)


def seen_answer(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove:
    """Take the answer: a look and what came of it, or the sign's own question."""
    waiting = waiting_for_a_look(state)
    if _tells_the_outcome(state, latest, slug):
        return _looked_at(state, waiting, latest, now)
    again_told = _is_told_again(latest, slug)
    if again_told and load_red_flags()[slug].level != Level.D.value:
        return same_day(replace(state, asking=None, asking_part=0, unseen=()), slug)
    put_off = kinds_in(latest, "today") & PUT_OFF or spoken("not_yet_seen").search(latest.text)
    none_yet = put_off or again_told or not_seen_since(latest)
    answer = "no" if none_yet else yes_no(latest, slug)
    what_asked = f"{slug}:{WHAT}" in state.shown
    no_look = _ends_nothing(state, latest, slug)
    told = answer == "yes" or spoken("what_they_said").search(latest.text) is not None
    if what_asked and told and answer != "no" and not no_look:
        return _looked_at(state, waiting, latest, now)
    seen = answer == "yes" or says_checked(latest) or latest.intent == "already_checked"
    if seen and answer != "no" and not (what_asked or no_look):
        noted = replace(state, shown=(*state.shown, f"{slug}:{WHAT}"))
        return SafetyMove(noted, "utter_release_what")
    again = f"{slug}:{AGAIN}"
    if answer is None and not (what_asked or seen or again in state.shown):
        noted = replace(state, shown=(*state.shown, again))
        return SafetyMove(noted, "utter_confirm_again", then=ASKED_SEEN, aside=True)
    asked = replace(state, unseen=()).ask(slug)
    return SafetyMove(asked, "utter_not_seen_since", then=confirm_response(slug, 0))


def waiting_for_a_look(state: SafetyState) -> tuple[str, ...]:
    """The signs of an earlier visit of which no look is known, most urgent first."""
    known = {*state.cleared_slugs(), *state.flags, *state.asked}
    return tuple(slug for slug, _ in state.unseen if slug not in known)


def _looked_at(state: SafetyState, waiting: Collection[str], latest: Turn, now: int) -> SafetyMove:
    """End what waited, and what it was found to be ("a kidney infection, antibiotics")."""
    found = [
        one.value
        for one in latest.findings.of(Kind.FLAG)
        if isinstance(one.value, str) and load_red_flags()[one.value].level != Level.E.value
    ]
    slugs = tuple(dict.fromkeys((*waiting, *found)))
    closed = replace(state, asking=None, asking_part=0, unseen=())
    return SafetyMove(closed.clear(slugs, now, "checked"), "utter_confirm_checked", resume=True)


def _is_told_again(latest: Turn, slug: str) -> bool:
    """Whether the sign is told as it is now, and nothing of a look ("no, and it is 39 now")."""
    tells = any(one.value == slug for one in latest.findings.present(Kind.FLAG))
    looked = bool({CLINICIAN, LOOKED_AT} & heard_of_look(latest)) or says_checked(latest)
    agrees = "yes" in latest.findings.values(Kind.YES_NO) or latest.intent == "already_checked"
    return tells and not (looked or agrees or begins_as_question(latest.text))


def _tells_the_outcome(state: SafetyState, latest: Turn, slug: str) -> bool:
    """Whether a clinician's look and what came of it are told."""
    heard = heard_of_look(latest)
    looked = CLINICIAN in heard or LOOKED_AT in heard or says_checked(latest)
    ended = OUTCOME in heard or WELL in heard
    return looked and ended and not _ends_nothing(state, latest, slug)


def _ends_nothing(state: SafetyState, latest: Turn, slug: str) -> bool:
    """Whether it is no look, one from before, one that sent the person on, or a question."""
    days, since = look_days(latest), dict(state.unseen).get(slug)
    before = days is not None and since is not None and int(days) > since
    kinds = {SENT_IN, *NO_LOOK} & heard_of_look(latest)
    goes_on = spoken("care_goes_on").search(latest.text) is not None
    asks = begins_as_question(latest.text)
    return before or bool(kinds) or goes_on or asks or no_look_at(latest, slug) is not None
