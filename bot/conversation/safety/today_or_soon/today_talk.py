"""Something is to be seen today: what would put that off is answered, the rest goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import (
    OLD_ILLNESS,
    TESTED_BEFORE,
    of_the_past,
    questions_beside,
    topics_asked,
)
from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.emergency.asked_beside import ASKED_BESIDE
from bot.conversation.safety.emergency.emergency_talk import (
    ALLOWED,
    CHECKED,
    PAST,
    WEAKER,
    tells_sign_beside,
)
from bot.conversation.safety.follow_up import (
    MISREAD,
    is_somebody_elses,
    is_sure,
    kinds_in,
    plain_answer,
    read_follow_up,
    read_reply,
)
from bot.conversation.safety.release.looks import (
    OLD,
    is_for_life,
    looked_at_already,
    looked_since_it_began,
    tells_no_change,
)
from bot.conversation.safety.release.release import said_checked
from bot.conversation.safety.safety_move import SafetyMove, ask, is_emergency, release
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import danger_group
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import names_kind, says_kind
from bot.safety.levels import Level

FEVER, FEVER_GONE = "fever", "utter_confirm_fever_gone"
AS_ALWAYS = "as_always"
NOT_RAISED = "not_raised"  # among `shown`: what would make it worse was denied
SLOW = "slow"  # signs that say something where the pain is new
# Replies that put a visit off, or tell how it is going; each has its answer.
BOOKED = "booked_later"  # the call was made; who spoke with them may know the sign, or not
ANSWERED = frozenset(
    (
        BOOKED,
        "cannot_go",
        "coming",
        "cost",
        "doubts",
        "family",
        "going",
        "not_yet",
        "other_says",
        "own_reason",
        "refuses",
        "stopped_now",
        "till_then",
        "unsure",
        "urged",
        "waits",
        "wants_plan",
        "what_say",
        "worse",
    )
)


def puts_off(state: SafetyState, latest: Turn) -> bool:
    """Whether the words of a short message are a reply to the advice for today."""
    stands = state.level == Level.S.value and state.flags and not state.asking
    if not stands:
        return False
    kind = read_follow_up(latest, "today")
    return kind in ANSWERED or bool(topics_asked(latest, "today", state.flags[0]))


def stay_today(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Answer what would put off being seen today; None leaves the turn to the conversation."""
    slug = state.flags[0]
    if is_somebody_elses(latest, slug):
        return release(replace(state, asking=slug), now, "denied")
    kind = read_reply(latest, "today")
    told_so = (None, PAST, "other_says", "own_reason", *MISREAD)
    if kind in told_so and looked_at_already(latest, slug):
        return said_checked(state, latest, now)
    if kind == BOOKED and not tells_sign_beside(latest, slug):
        return SafetyMove(state, f"utter_today_{BOOKED}")
    asked = topics_asked(latest, "today", slug, (kind,) if kind else ())
    if TESTED_BEFORE in asked and looked_since_it_began(state, latest):
        return said_checked(state, latest, now)
    if _takes_back(latest, slug, kind):
        if slug == FEVER and f"{slug}:denied" not in state.shown:
            return _fever_gone(state, questions_beside(latest, "today", slug))
        return release(replace(state, asking=slug), now, "denied")
    if _settles_unsure(state, slug, latest):
        return release(replace(state, asking=slug), now, "denied")
    if PAST in kinds_in(latest, "today") and is_for_life(slug) and not tells_no_change(latest):
        return SafetyMove(state, "utter_today_asked", answers=(OLD_ILLNESS,))
    if _long_known(state, slug, latest):
        known = replace(state, asking_how="checked", shown=(*state.shown, f"{slug}:{OLD}"))
        return ask(known, slug, "utter_confirm_long_known")
    if asked and kind not in MISREAD and (kind != PAST or of_the_past(asked)):
        again = kind == "waits" and slug in latest.findings.values(Kind.FLAG)
        if again or tells_sign_beside(latest, slug):
            return SafetyMove(state, "utter_today_worse", then="utter_asked_beside", answers=asked)
        seen_to = kinds_in(latest, "today") & {"coming", BOOKED}
        said = "utter_today_beside" if seen_to else "utter_today_asked"
        return SafetyMove(state, said, answers=asked)
    if _denies_worse(state, slug, latest, kind):
        mark = f"{slug}:{NOT_RAISED}"
        known = state if mark in state.shown else replace(state, shown=(*state.shown, mark))
        return SafetyMove(known, "utter_today_not_raised")
    if kind in MISREAD or kind == PAST:
        if f"{slug}:misread" in state.shown:
            return None
        return ask(replace(state, shown=(*state.shown, f"{slug}:misread")), slug)
    if latest.intent in ("ask_education", *ALLOWED) and is_sure(latest) and kind not in ANSWERED:
        return None
    if kind == CHECKED:
        return said_checked(state, latest, now)
    told_again = kind == "waits" and slug in latest.findings.values(Kind.FLAG)
    if kind in WEAKER and (told_again or tells_sign_beside(latest, slug)):
        kind = "worse"
    if kind in ANSWERED:
        return SafetyMove(state, f"utter_today_{kind}")
    told_more = latest.findings.of(Kind.YES_NO) or latest.findings.of(Kind.FLAG)
    if told_more and not latest.button and kind is None:
        return SafetyMove(state, "utter_same_day_stay")
    return None


def _denies_worse(state: SafetyState, slug: str, latest: Turn, kind: str | None) -> bool:
    """Whether that is denied which would make an emergency of it, and not the sign itself.

    "I'm not breathless and there's no blood", of pain on breathing; "I said I'm not" after it.
    """
    if latest.button or latest.findings.present(Kind.FLAG) or kind not in (None, *MISREAD):
        return False
    if f"{slug}:{NOT_RAISED}" in state.shown and spoken("said_no_before").match(latest.text):
        return True
    denied = {one.value for one in latest.findings.of(Kind.FLAG, Status.DENIED)}
    return slug in denied if names_kind(latest.text, slug) else any(map(is_emergency, denied))


def _settles_unsure(state: SafetyState, slug: str, latest: Turn) -> bool:
    """Whether "same as it's always been" answers the question that was left at "not sure"."""
    if latest.button or slug not in state.unsure or latest.findings.present(Kind.FLAG):
        return False
    if says_kind(latest.text, NO_WITH_SIGN):
        return False  # "same as always, except that I leak now"
    return tells_no_change(latest) or says_kind(latest.text, AS_ALWAYS)


def _long_known(state: SafetyState, slug: str, latest: Turn) -> bool:
    """Whether a sign that counts where the pain is new is told of a pain of old; asked once."""
    old = danger_group(slug) == SLOW and OLD in kinds_in(latest, "release")
    return old and f"{slug}:{OLD}" not in state.shown


def _fever_gone(state: SafetyState, asked: Sequence[str]) -> SafetyMove:
    """A normal temperature takes no fever back: chills and sweats are asked about, once."""
    known = replace(state, shown=(*state.shown, f"{FEVER}:denied"))
    move = ask(known, FEVER, FEVER_GONE)
    if not asked:
        return move
    return replace(move, response=ASKED_BESIDE, then=FEVER_GONE, answers=asked)


def _takes_back(latest: Turn, slug: str, kind: str | None) -> bool:
    """A plain denial of the sign, or that it was then and is not now.

    "Not short of breath" denies what would make pain on breathing an emergency, and not the pain.
    """
    denied = any(
        one.value == slug and not names_kind(one.text, slug)
        for one in latest.findings.of(Kind.FLAG, Status.DENIED)
    )
    present = slug in latest.findings.values(Kind.FLAG)
    said_no = plain_answer(latest, slug) == "no"
    return (denied and not present) or (kind == PAST and said_no and not is_emergency(slug))
