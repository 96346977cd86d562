"""What ends an emergency: a clinician's look at the sign since it began (clinical 2.0).

Everything else that is said of a look (by a nurse in the family, by a program, by phone, before it
began, and it is worse since) ends nothing, and the person is told why.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import (
    NOT_SEEN,
    TESTED_BEFORE,
    asked_outright,
    not_seen_since,
)
from bot.conversation.safety.follow_up import kinds_in, plain_answer
from bot.conversation.safety.safety_answers import Turn, asks
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, ask, release
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.safety.follow_ups import Talk
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind
from bot.language.replies.days_told import days_told
from bot.language.replies.follow_up_kinds import kinds_said
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question

SENT_IN, OUTCOME, CLINICIAN, OLD, WHEN = "sent_in", "outcome", "clinician", "old", "when"
LOOKED_AT, PICTURE_TOLD = "looked_at", "picture_told"
NO_LOOK_YET = "no_look_yet"  # a clinician who is on the way, or whom nobody goes to
WELL = "well"  # "all right, no follow-up", said of a look
AS_EVER, MENDS = "steady", "improving"  # signs that the words tell
ASKED = "asked_"
CHECKED = "checked"
OLD_SIGN = "old_sign"
# What may be left over for life.
OF_LIMBS = ("leg_motor", "arm_motor", "ces_bilateral_legs", "myelopathy")
JUST_NOW = "just_now"
# Kinds of a look that end nothing, each with its own answer, the first that fits.
NO_LOOK = ("worse_since", "program", "oneself", "relative", "by_phone")


def said_checked(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """The person says that it has been checked: ask for what they have not told yet."""
    if not_seen_since(latest):
        return _not_seen(state)
    if _before_it(state, latest):
        return _says_nothing(state)
    heard = _heard(latest)
    if state.locked and (ended := _ends_nothing(state, heard)) is not None:
        return ended
    if SENT_IN in heard:
        return _sent_in(state)
    if {OUTCOME, CLINICIAN} <= heard and (state.locked is None or WHEN in heard):
        return _settle(replace(state, look_days=_look_days(latest)), now)
    asking = replace(
        state,
        asking_release=True,
        release_heard=tuple(sorted(heard)),
        look_days=_look_days(latest),
    )
    if SUICIDE in (state.locked, *state.flags):
        return SafetyMove(asking, "utter_distress_checked")
    if not {OUTCOME, CLINICIAN} <= heard:
        return SafetyMove(asking, "utter_emergency_checked")
    return SafetyMove(asking, "utter_release_when")


def settled_before(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """A confirm question answered by "my GP looked at it, all fine" or "that's old"; else None."""
    kinds = _kinds(latest, "release")
    if not_seen_since(latest) or begins_as_question(latest.text):
        return None
    if any(one.value != slug and wording_asks(one) for one in latest.findings.of(Kind.FLAG)):
        return None  # "for years, the GP knows, and both legs are numb since Monday"
    if SENT_IN in kinds or not ({CLINICIAN, OUTCOME} <= kinds or OLD in kinds):
        return None
    cleared = state.answered(slug, "no").clear((slug,), now, "checked")
    looked_at = {CLINICIAN, OUTCOME} <= kinds
    said = "utter_confirm_checked" if looked_at else "utter_confirm_old"
    return SafetyMove(cleared, said, resume=True)


def known_and_seen(latest: Turn) -> bool:
    """Whether a sign is told as known, looked at and no worse: who, when, what, and how it is now.

    "Known for two months, examined, getting better" answers a question about it.
    """
    heard = _heard(latest)
    if heard & {SENT_IN, *NO_LOOK} or not_seen_since(latest):
        return False
    if "worse" in kinds_in(latest, "emergency"):
        return False
    signs = {one.value for one in latest.findings.of(Kind.SIGN)}
    stands = signs & {AS_EVER, MENDS} or OLD in heard
    seen = {CLINICIAN, OUTCOME} <= heard or LOOKED_AT in heard
    return bool(stands) and seen and WHEN in heard


def known_for_weeks(latest: Turn) -> bool:
    """Whether a sign is told as known for weeks, looked at since and no worse."""
    days = days_told(latest.text)
    return known_and_seen(latest) and max(days, default=0) >= safety_limit("acute_below_days")


def tells_as_old(latest: Turn, slug: str) -> bool:
    """Whether a limb's sign is told as an old one, and not as new or worse.

    "A weak left leg from the MS, that's old" is asked about, whoever has looked at it.
    """
    old = slug in OF_LIMBS and OLD_SIGN in _kinds(latest, "look")
    return old and "worse" not in kinds_in(latest, "emergency")


def tells_no_change(latest: Turn) -> bool:
    """Whether the words say that it is as it was, or better: nothing is left to be asked."""
    return bool({one.value for one in latest.findings.of(Kind.SIGN)} & {AS_EVER, MENDS})


def left_at_that(state: SafetyState, slug: str, now: int) -> SafetyMove:
    """Leave a sign that is told as looked at and no worse: nothing is left to ask."""
    cleared = state.clear((slug,), now, "checked")
    return SafetyMove(cleared, "utter_confirm_checked", resume=True)


def tells_all_of_a_look(latest: Turn) -> bool:
    """Whether one message tells who looked, when, and what came of it."""
    heard = _heard(latest)
    whole = {CLINICIAN, OUTCOME, WHEN} <= heard and not heard & {SENT_IN, *NO_LOOK}
    return whole and not not_seen_since(latest) and not begins_as_question(latest.text)


def says_checked(latest: Turn) -> bool:
    """Whether a clinician and what they do or said are told of."""
    return CLINICIAN in _kinds(latest, "release") or CHECKED in kinds_in(latest, "emergency")


def looked_at_already(latest: Turn) -> bool:
    """Whether the message tells a clinician's look and what came of it, and no way that goes on."""
    kinds = _kinds(latest, "release")
    ends = {CLINICIAN, OUTCOME} <= kinds and not kinds & {SENT_IN, *NO_LOOK}
    return ends and not not_seen_since(latest) and not begins_as_question(latest.text)


def _asks_beside(state: SafetyState, latest: Turn) -> bool:
    """Whether something else is asked while a look is asked about: that is answered first."""
    slug = state.locked or next(iter(state.flags), "")
    asked = asked_outright(latest, "now" if state.locked else "today", slug)
    return (bool(asked) or asks(latest)) and OUTCOME not in _heard(latest)


def release_answer(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Take the answer to "when, by whom, what was said"; None where it is another matter.

    "No", "not sure" and "yes" release nothing; what is asked beside it is answered first.
    """
    if not state.asking_release or _asks_beside(state, latest):
        return None
    if not_seen_since(latest):
        return _not_seen(state)
    told = _heard(latest)
    heard = {*state.release_heard, *told}
    days = _look_days(latest)
    known = replace(state, look_days=state.look_days if days is None else days)
    if _before_it(known, latest):
        return _says_nothing(known)
    if state.locked and (ended := _ends_nothing(known, told)) is not None:
        return ended
    if SENT_IN in told:
        return _sent_in(known)
    if state.locked in [m.value for m in latest.findings.present(Kind.FLAG)]:
        return SafetyMove(closed_release(known), "utter_release_worse_since")
    needed = {OUTCOME, CLINICIAN} if state.locked is None else {OUTCOME, CLINICIAN, WHEN}
    begun = any(one.startswith(ASKED) for one in heard)
    if begun and WELL in told:
        told, heard = {*told, OUTCOME}, {*heard, OUTCOME}
    if told & needed and needed <= heard:
        return _settle(known, now)
    new = bool(told & needed - {*state.release_heard})
    if not told and plain_answer(latest, state.locked or "") is None and latest.text:
        return None
    missing = _missing(heard)
    again = _asked_for(missing) in heard or (begun and not new)
    if plain_answer(latest, state.locked or "") in ("no", "unsure") or again:
        stays = "utter_emergency_stay" if state.locked else "utter_same_day_stay"
        return SafetyMove(closed_release(known), stays)
    asked = replace(known, release_heard=tuple(sorted({*heard, _asked_for(missing)})))
    return SafetyMove(asked, f"utter_release_{missing}")


def _asked_for(missing: str) -> str:
    """Return how it is remembered that one part of a look was asked for by itself."""
    return f"{ASKED}{missing}"


def _kinds(latest: Turn, talk: Talk) -> frozenset[str]:
    """What the sentences that ask nothing tell: "ambulance for a foot?" is nobody's look."""
    said = (latest.text[start:end] for start, end in parts_of(latest.text))
    return kinds_said(" ".join(one for one in said if not one.endswith("?")), talk)


def _heard(latest: Turn) -> set[str]:
    told = {*_kinds(latest, "release"), *_kinds(latest, "look")}
    if JUST_NOW in told or days_told(latest.text):
        told.add(WHEN)
    if WELL in told and (LOOKED_AT in told or CHECKED in kinds_in(latest, "emergency")):
        told.add(OUTCOME)
    if PICTURE_TOLD in told and OUTCOME in told:
        told.discard(SENT_IN)  # "sent me for a scan in September, they found nothing"
    if NO_LOOK_YET in told and not told & {LOOKED_AT, OUTCOME}:
        told.discard(CLINICIAN)
    return told - {NO_LOOK_YET}


def looked_since_it_began(state: SafetyState, latest: Turn) -> bool:
    """Whether a look is told that was after the sign began: no test "from before"."""
    days = _look_days(latest)
    seen = _kinds(latest, "release") & {CLINICIAN, OUTCOME, LOOKED_AT, SENT_IN}
    began = state.began
    return bool(seen) and days is not None and began is not None and int(days) <= int(began)


def _look_days(latest: Turn) -> float | None:
    """How many days ago the look was, as told: the latest time that the words name."""
    days = days_told(latest.text)
    if days:
        return min(days)
    return 0.0 if JUST_NOW in _kinds(latest, "release") else None


def _ends_nothing(state: SafetyState, heard: set[str]) -> SafetyMove | None:
    """Return the answer to a look that ends no emergency, None for one that may."""
    kind = next((kind for kind in NO_LOOK if kind in heard), None)
    return None if kind is None else SafetyMove(closed_release(state), f"utter_release_{kind}")


def _missing(heard: set[str]) -> str:
    if CLINICIAN not in heard:
        return "who"
    return "what" if OUTCOME not in heard else "when"


def _settle(state: SafetyState, now: int) -> SafetyMove:
    """Release where the look came after the sign; one from before it is none of the sign.

    Where the beginning is not known, one of long ago counts only when nothing has changed since.
    """
    days, began = state.look_days, state.began
    if state.locked and days is not None:
        if began is not None and int(days) > int(began):
            return _says_nothing(state)
        if days > safety_limit("long_ago_days"):
            return ask(closed_release(state), state.locked, "utter_confirm_changed")
    return release(state, now, "checked")


def _before_it(state: SafetyState, latest: Turn) -> bool:
    """Whether the look that is told was before the sign began, and nothing is told since."""
    days = _look_days(latest)
    before = days is not None and state.began is not None and int(days) > int(state.began)
    return before and JUST_NOW not in _kinds(latest, "release")


def _says_nothing(state: SafetyState) -> SafetyMove:
    """A look from before the sign began says nothing of it, and no more of it is asked."""
    if state.locked:
        return SafetyMove(closed_release(state), "utter_release_before")
    return SafetyMove(closed_release(state), "utter_today_asked", answers=(TESTED_BEFORE,))


def _not_seen(state: SafetyState) -> SafetyMove:
    """Say that nobody has looked at the sign since it began: whatever was said ends nothing."""
    said = "utter_stay_asked" if state.locked else "utter_today_asked"
    return SafetyMove(closed_release(state), said, answers=(NOT_SEEN,))


def _sent_in(state: SafetyState) -> SafetyMove:
    return SafetyMove(closed_release(state), "utter_release_sent")


def closed_release(state: SafetyState) -> SafetyState:
    """Return the state without the open question for a look."""
    return replace(state, asking_release=False, release_heard=())
