"""Somebody else's emergency is told: what is written about them is answered, and the rest goes on.

It ends when they have been seen, when nothing has been written about them for some messages, or
when it turns out to be the writer's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import CANCEL, sets_off, topics_asked
from bot.conversation.safety.follow_up import kinds_in, read_follow_up
from bot.conversation.safety.release.looks import looked_at_already, says_checked
from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.safety.safety_move import (
    CALL,
    SUICIDE,
    SafetyMove,
    emergency,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.whose_emergency import (
    of_oneself,
    words_of,
)
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.cause_denied import denies_name
from bot.language.findings import Kind, Status
from bot.language.replies.told.days_told import days_told
from bot.safety.levels import Level

# What is said to each kind of reply; kinds that are not named here go to the conversation.
SAID = {
    "asked": "asked",
    "where": "words",
    "what_say": "words",
    "bring": "words",
    "language": "words",
    "drive": "drive",
    "by_car": "by_car",
    "what_now": "meanwhile",
    "afraid": "meanwhile",
    "alone": "meanwhile",
    "no_phone": "no_phone",
    "cannot_go": "no_phone",
    "worse": "worse",
    "added": "worse",
    "here": "with_them",
    "coming": "coming",
    "going": "coming",
    "cost": "cost",
    "refuses": "holds",
    "doubts": "holds",
    "other_says": "holds",
    "stopped_now": "holds",
    "own_reason": "holds",
    "waits": "holds",
    "past": "past",
}
SAID_TODAY = {
    "worse": "utter_theirs_today_worse",
    "cost": "utter_today_cost",
    "cannot_go": "utter_today_cannot_go",
}
# Who may end their life is seldom in the same room: nobody unlocks a door or looks for tablets.
AT_A_DISTANCE = {
    "no_phone": "utter_theirs_away",
    "cannot_go": "utter_theirs_away",
    "coming": "utter_theirs_looked_after",
    "going": "utter_theirs_looked_after",
}
NOTED, ASKED, BESIDE = "utter_theirs_noted", "utter_theirs_asked", "utter_theirs_beside"
BY_CAR, COUNTRY = "utter_theirs_by_car", "utter_theirs_country"
SAID_BESIDE = frozenset((NOTED, ASKED, BESIDE, BY_CAR))
NO_EMERGENCY, MEANT = "no_emergency", "misread"  # kinds of reply that end what was none
IN_CARE = "in_care"  # a kind of reply: what is for today is looked after
CALLED = frozenset(("coming", "here"))  # kinds of reply that tell of help for them
ON_THE_WAY = CALLED | {"going"}
CALLED_OFF = "leaves"  # a kind of reply: it was sent away
DENIABLE = (Kind.FLAG, Kind.SIGN, Kind.QUALITY)


def is_open(state: SafetyState, now: int) -> bool:
    """Whether somebody else's emergency was written about a few messages ago."""
    recent = now - state.theirs_since <= safety_limit("their_messages")
    return state.theirs is not None and recent


def for_today(state: SafetyState, slug: str, now: int) -> SafetyState:
    """Return the state with somebody else's sign for today open to questions."""
    return replace(state, theirs=slug, theirs_since=now, theirs_level=Level.S.value)


def _today(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """Answer what is asked of somebody else's sign for today; the rest is the conversation's."""
    open_still = replace(state, theirs_since=now)
    kind = read_follow_up(latest, "theirs")
    if kind in ("checked", IN_CARE):
        return SafetyMove(replace(state, theirs=None), "utter_theirs_seen", resume=True)
    asked = topics_asked(latest, "today", slug, (kind,) if kind else (), alone=True)
    if of_oneself(latest.findings) or not (asked or kind in SAID_TODAY):
        return None
    if not asked or kind == "worse":
        return SafetyMove(open_still, SAID_TODAY[kind or "worse"])
    return SafetyMove(open_still, "utter_theirs_today", answers=asked)


def answer_for_them(
    state: SafetyState, latest: Turn, now: int, news: str | None = None
) -> SafetyMove | None:
    """Answer what is written about their emergency; None leaves the turn to the conversation.

    `news` is what was just learnt of how to call.
    """
    slug = state.theirs
    if slug is None or latest.button or not is_open(state, now):
        return None
    if state.theirs_level == Level.S.value:
        return _today(state, slug, latest, now)
    if news:
        asked = topics_asked(latest, "other", slug)
        then = "utter_asked_beside" if asked else None
        return SafetyMove(replace(state, theirs_since=now), COUNTRY, then=then, answers=asked)
    if (none := _told_as_none(state, slug, latest, now)) is not None:
        return none
    kind = read_follow_up(latest, "theirs", (IN_CARE,))
    asked = topics_asked(latest, "other", slug, (kind,) if kind else ())
    own = of_oneself(latest.findings) and bool(words("the_writers_body") & {*words_of(latest.text)})
    if asked and kind not in ("about_me", "own_back", "worse") and not own:
        open_still = _with_help(replace(state, theirs_since=now), slug, latest, asked)
        by_car = BY_CAR if sets_off(asked, slug, "other") else ASKED
        said = BESIDE if _help_mark(slug) in open_still.shown else by_car
        return SafetyMove(open_still, said, answers=asked)
    if kind == "about_me":
        return emergency(replace(state, theirs=None), slug)
    if kind == "checked":
        return _looked_at(state, latest, now)
    if kind == "own_back" and not latest.findings.present(Kind.FLAG):
        return SafetyMove(state, "utter_theirs_own_back", resume=True)
    if of_oneself(latest.findings):
        return None
    if kind in SAID:
        told = _with_help(state, slug, latest)
        if slug == SUICIDE and kind in AT_A_DISTANCE:
            return SafetyMove(replace(told, theirs_since=now), AT_A_DISTANCE[kind])
        over = replace(told, theirs=None if kind == "past" else slug, theirs_since=now)
        return SafetyMove(over, f"utter_theirs_{SAID[kind]}")
    if kind == "thanks" and now == state.theirs_since + 1:
        return SafetyMove(state, "utter_theirs_thanks")
    denies = any(latest.findings.of(kind, Status.DENIED) for kind in DENIABLE)
    if words("one_other") & set(words_of(latest.text)) or denies:
        return SafetyMove(replace(state, theirs_since=now), NOTED)
    return None


def _told_as_none(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """Answer that nobody is ill, or that the message was misread; None where it says neither.

    "Nobody is ill" ends what the wording alone called. All else is asked about, once: a sign that
    was told in words, and "I mean the baby's asleep".
    """
    ill = latest.findings.of(Kind.FLAG, Status.PRESENT, Status.OTHER_PERSON)
    if ill or spoken("signs_of_now").search(latest.text):
        return None
    over = SafetyMove(replace(state, theirs=None), "utter_theirs_misread", resume=True)
    if _none_mark(slug, now - 1) in state.shown and yes_no(latest, slug) == "yes":
        return over
    misread = MEANT in kinds_in(latest, "emergency")
    # "I mean the baby", "she's asleep"
    put_otherwise = (spoken("only_meant"), spoken("sleeps_in_words"))
    otherwise = any(one.search(latest.text) for one in put_otherwise)
    meant = misread or (slug == CALL and otherwise)
    awake = spoken("more_than_asleep").search(latest.text) is None
    none = NO_EMERGENCY in kinds_in(latest, "theirs")
    if not (none or (meant and awake) or denies_name(slug, latest.text)):
        return None
    if none and (slug == CALL or any(one.startswith(_none_mark(slug)) for one in state.shown)):
        return over
    told = (*state.shown, _none_mark(slug, now))
    return SafetyMove(replace(state, theirs_since=now, shown=told), "utter_theirs_none")


def _none_mark(slug: str, turn: int | None = None) -> str:
    return f"{slug}:none:{'' if turn is None else turn}"


def _help_mark(slug: str) -> str:
    return f"{slug}:their_help"


def _with_help(
    state: SafetyState, slug: str, latest: Turn, asked: Sequence[str] = ()
) -> SafetyState:
    """Return the state that knows whether help for them is called; what is not cannot be off."""
    mark = _help_mark(slug)
    if CANCEL not in asked and CALLED_OFF in kinds_in(latest, "emergency"):
        return replace(state, shown=tuple(one for one in state.shown if one != mark))
    told = kinds_in(latest, "theirs") & (CALLED if asked else ON_THE_WAY)
    called = CANCEL in asked or told
    new = called and mark not in state.shown
    return replace(state, shown=(*state.shown, mark)) if new else state


def _looked_at(state: SafetyState, latest: Turn, now: int) -> SafetyMove:
    """A look ends it that came since it began and found it well; what is left out is asked once."""
    asked = f"{state.theirs}:seen"
    over = SafetyMove(replace(state, theirs=None), "utter_theirs_seen", resume=True)
    again = asked in state.shown
    if (looked_at_already(latest, state.theirs) and (again or _since_it_began(state, latest))) or (
        again and says_checked(latest)
    ):
        return over
    told = replace(state, theirs_since=now, shown=(*state.shown, asked))
    before = looked_at_already(latest, state.theirs)
    return SafetyMove(told, "utter_theirs_look_before" if before else "utter_theirs_looked_at")


def _since_it_began(state: SafetyState, latest: Turn) -> bool:
    """Whether a look was today, or after the sign is told to have begun."""
    days = min(days_told(latest.text), default=0.0)
    return days < 1 or (state.began is not None and int(days) <= int(state.began))
