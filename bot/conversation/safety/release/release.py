"""What ends an emergency: a clinician's look at the sign since it began (clinical 2.0).

Everything else that is said of a look (by a nurse in the family, by a program, by phone, before it
began, and it is worse since) ends nothing, and the person is told why.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import ROUTINE, TESTED_BEFORE, asked_outright
from bot.conversation.safety.follow_up import plain_answer
from bot.conversation.safety.release.looks import (
    BEFORE,
    CLINICIAN,
    JUST_NOW,
    LOOKED_AT,
    NO_LOOK,
    OF_THIS,
    OLD,
    OUTCOME,
    PLANNED,
    SENT_IN,
    SINCE,
    WELL,
    WHEN,
    heard_of_look,
    is_carried,
    is_for_life,
    is_since_the_fall,
    kinds_of_look,
    look_days,
    look_is_later,
    no_look_at,
    tells_new_fall,
    went_for_help,
)
from bot.conversation.safety.safety_answers import asks
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, ask, release
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.language.text.question_start import begins_as_question
from bot.safety.levels import Level

ASKED = "asked_"
# Nor do these end what is for today.
NOT_TODAY = {
    "worse_since": "utter_today_worse",
    "program": "utter_same_day_stay",
    "oneself": "utter_same_day_stay",
    "relative": "utter_same_day_stay",
}
# The answer to "before this began, or since?", in a word.
IN_A_WORD = {"before_in_a_word": BEFORE, "since_in_a_word": SINCE}


def said_checked(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """The person says that it has been checked: ask for what they have not told yet."""
    heard = heard_of_look(latest)
    if (planned := _in_their_hands(state, latest, heard)) is not None:
        return planned
    if CLINICIAN in heard and went_for_help(state, heard):
        heard.add(WHEN)  # who went for help tells of it afterwards
    if (stays := _ends_nothing(state, latest, heard)) is not None:
        return stays
    if heard >= _needed(state, heard):
        return _settle(replace(state, look_days=look_days(latest)), heard, now)
    asking = replace(
        state,
        asking_release=True,
        release_heard=tuple(sorted(heard)),
        look_days=look_days(latest),
    )
    if SUICIDE in (state.locked, *state.flags):
        return SafetyMove(asking, "utter_distress_checked")
    if {CLINICIAN, WHEN} <= heard:
        return SafetyMove(asking, "utter_release_what")
    if not {OUTCOME, CLINICIAN} <= heard:
        return SafetyMove(asking, "utter_emergency_checked")
    return SafetyMove(asking, "utter_release_when")


def _in_their_hands(state: SafetyState, latest: Turn, heard: Collection[str]) -> SafetyMove | None:
    """Return the answer to a look after which they operate or keep the person; else None."""
    if not state.locked or PLANNED not in heard or not (CLINICIAN in heard or LOOKED_AT in heard):
        return None
    there = replace(closed_release(state), help_from="here")
    return SafetyMove(there, "utter_release_planned")


def settled_before(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """A confirm question answered by "my GP looked at it, all fine" or "that's old"; else None."""
    kinds = kinds_of_look(latest)
    if not known_to_a_clinician(latest, slug):
        return None
    cleared = state.answered(slug, "no").clear((slug,), now, "checked")
    looked_at = {CLINICIAN, OUTCOME} <= kinds
    said = "utter_confirm_checked" if looked_at else "utter_confirm_old"
    return SafetyMove(cleared, said, resume=True)


def known_to_a_clinician(latest: Turn, slug: str) -> bool:
    """Whether words tell that a sign was looked at and found harmless, or is old and the same."""
    kinds = kinds_of_look(latest)
    if no_look_at(latest, slug) or begins_as_question(latest.text):
        return False
    if any(one.value != slug and wording_asks(one) for one in latest.findings.of(Kind.FLAG)):
        return False  # "for years, the GP knows, and both legs are numb since Monday"
    old = OLD in kinds and not is_for_life(slug)
    return SENT_IN not in kinds and ({CLINICIAN, OUTCOME} <= kinds or old)


def left_at_that(state: SafetyState, slug: str, now: int) -> SafetyMove:
    """Leave a sign that is told as looked at and no worse: nothing is left to ask."""
    cleared = state.clear((slug,), now, "checked")
    return SafetyMove(cleared, "utter_confirm_checked", resume=True)


def _asks_beside(state: SafetyState, latest: Turn) -> bool:
    """Whether something else is asked while a look is asked about: that is answered first."""
    slug = state.locked or next(iter(state.flags), "")
    asked = asked_outright(latest, "now" if state.locked else "today", slug)
    return (bool(asked) or asks(latest)) and OUTCOME not in heard_of_look(latest)


def release_answer(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Take the answer to "when, by whom, what was said"; None where it is another matter.

    "No", "not sure" and "yes" release nothing; what is asked beside it is answered first.
    """
    if not state.asking_release or _asks_beside(state, latest):
        return None
    told = heard_of_look(latest)
    told |= {kind for words, kind in IN_A_WORD.items() if says_kind(latest.text, words)}
    if SINCE in told:
        told.add(WHEN)
    heard = {*state.release_heard, *told}
    days = look_days(latest)
    known = replace(state, look_days=state.look_days if days is None else days)
    if (stays := _ends_nothing(known, latest, told)) is not None:
        return stays
    if state.locked in [m.value for m in latest.findings.present(Kind.FLAG)]:
        return SafetyMove(closed_release(known), "utter_release_worse_since")
    needed = _needed(state, heard)
    begun = any(one.startswith(ASKED) for one in heard)
    if begun and WELL in told:
        told, heard = {*told, OUTCOME}, {*heard, OUTCOME}
    if told & needed and needed <= heard:
        return _settle(known, heard, now)
    new = bool(told & needed - {*state.release_heard})
    if not told and plain_answer(latest, state.locked or "") is None and latest.text:
        return None
    missing = _missing(heard)
    again = _asked_for(missing) in heard or (begun and not new)
    if plain_answer(latest, state.locked or "") in ("no", "unsure") or again:
        said = "utter_emergency_stay" if state.locked else "utter_same_day_stay"
        return SafetyMove(closed_release(known), said)
    asked = replace(known, release_heard=tuple(sorted({*heard, _asked_for(missing)})))
    return SafetyMove(asked, f"utter_release_{missing}")


def _asked_for(missing: str) -> str:
    """Return how it is remembered that one part of a look was asked for by itself."""
    return f"{ASKED}{missing}"


def _needed(state: SafetyState, heard: Collection[str]) -> set[str]:
    """What must be told of a look; when it was, where it may have been before the sign began."""
    dated = state.locked is not None or (is_carried(_open(state)) and OF_THIS not in heard)
    return {OUTCOME, CLINICIAN, WHEN} if dated else {OUTCOME, CLINICIAN}


def _open(state: SafetyState) -> str | None:
    """The sign whose alarm is open."""
    return state.locked or next(iter(state.flags), None)


def _ends_nothing(state: SafetyState, latest: Turn, heard: Collection[str]) -> SafetyMove | None:
    """Return the answer to what is no look at the sign, None for a look that may end it."""
    if (topic := no_look_at(latest, _open(state))) is not None:
        return _no_look(state, topic)
    new_fall = tells_new_fall(latest, _open(state))
    if BEFORE in heard or new_fall or _before_it(state, latest):
        return _says_nothing(state)
    kind = next((kind for kind in NO_LOOK if kind in heard), None)
    if kind is not None and state.locked:
        return SafetyMove(closed_release(state), f"utter_release_{kind}")
    if kind in NOT_TODAY and SUICIDE not in state.flags:
        return SafetyMove(closed_release(state), NOT_TODAY[kind])
    return SafetyMove(closed_release(state), "utter_release_sent") if SENT_IN in heard else None


def _missing(heard: set[str]) -> str:
    if CLINICIAN not in heard:
        return "who"
    return "what" if OUTCOME not in heard else "when"


def _settle(state: SafetyState, heard: Collection[str], now: int) -> SafetyMove:
    """Release where the look came after the sign; one from before it is none of the sign.

    Where the beginning is not known, one of long ago counts only when nothing has changed since,
    and of an old illness only when it was of this pain.
    """
    days, began = state.look_days, state.began
    if state.locked and days is not None and began is not None and int(days) > int(began):
        return _says_nothing(state)
    of_it = SINCE in heard or OF_THIS in heard or (days is not None and began is not None)
    long_ago = days is None or days > safety_limit("long_ago_days")
    if is_carried(_open(state)) and not of_it and long_ago:
        return _no_look(state, ROUTINE)
    if state.locked and days is not None and long_ago:
        return ask(closed_release(state), state.locked, "utter_confirm_changed")
    return release(state, now, "checked")


def _before_it(state: SafetyState, latest: Turn) -> bool:
    """Whether the look that is told was before the sign began, and nothing is told since."""
    if (later := look_is_later(latest)) is not None:
        return not later
    if is_since_the_fall(latest, _open(state)):
        return False
    days = look_days(latest)
    before = days is not None and state.began is not None and int(days) > int(state.began)
    return before and JUST_NOW not in kinds_of_look(latest)


def _says_nothing(state: SafetyState) -> SafetyMove:
    """A look from before the sign began says nothing of it, and no more of it is asked."""
    if state.locked:
        return SafetyMove(closed_release(state), "utter_release_before")
    return SafetyMove(closed_release(state), "utter_today_asked", answers=(TESTED_BEFORE,))


def _no_look(state: SafetyState, topic: str) -> SafetyMove:
    """Say why what is told is no look at the sign: it ends nothing."""
    if not state.locked and state.level == Level.D.value:
        return SafetyMove(closed_release(state))  # a visit in the next days stays as it was advised
    said = "utter_stay_asked" if state.locked else "utter_today_asked"
    return SafetyMove(closed_release(state), said, answers=(topic,))


def closed_release(state: SafetyState) -> SafetyState:
    """Return the state without the open question for a look."""
    return replace(state, asking_release=False, release_heard=())
