"""Somebody else's emergency is told: what is written about them is answered, and the rest goes on.

It ends when they have been seen, when nothing has been written about them for some messages, or
when it turns out to be the writer's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import CANCEL, topics_asked
from bot.conversation.safety.follow_up import kinds_in, read_follow_up
from bot.conversation.safety.looks import looked_at_already, says_checked
from bot.conversation.safety.safety_answers import Turn, yes_no
from bot.conversation.safety.safety_move import (
    CALL,
    SUICIDE,
    SafetyMove,
    confirmed,
    emergency,
    is_theirs,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.whose_emergency import (
    is_told_of_another,
    of_oneself,
    told_of_another,
    whose_it_is,
    words_of,
)
from bot.knowledge.conversation.relations import PRONOUNS, UNNAMED
from bot.knowledge.safety.danger_answers import stays_first
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import agreed, wording_asks
from bot.language.danger.cause_denied import denies_name
from bot.language.findings import Kind, Status
from bot.language.replies.days_told import days_told
from bot.safety.levels import Level
from bot.safety.triage import triage

# What is said to each kind of reply; kinds that are not named here go to the conversation.
SAID = {
    "asked": "asked",
    "where": "words",
    "what_say": "words",
    "bring": "words",
    "language": "words",
    "drive": "drive",
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
SAID_BESIDE = frozenset((NOTED, ASKED, BESIDE))
NO_EMERGENCY, MEANT = "no_emergency", "misread"  # kinds of reply that end what was none
AWAKE = "awake"  # a topic: sleepy, and no more than that
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
        return SafetyMove(replace(state, theirs_since=now), "utter_theirs_country")
    if (none := _told_as_none(state, slug, latest, now)) is not None:
        return none
    kind = read_follow_up(latest, "theirs", (IN_CARE,))
    asked = topics_asked(latest, "other", slug, (kind,) if kind else ())
    own = of_oneself(latest.findings) and bool(words("the_writers_body") & {*words_of(latest.text)})
    if asked and kind not in ("about_me", "own_back", "worse") and not own:
        open_still = _with_help(replace(state, theirs_since=now), slug, latest, asked)
        said = BESIDE if _help_mark(slug) in open_still.shown else ASKED
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


def emergency_of_another(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Answer somebody else's emergency that this message tells, None where it tells none."""
    alone = told_of_another(latest.findings)
    if alone.level_other is not Level.E and SUICIDE not in alone.flags_other[:1]:
        return None
    about = _put_together(state, next((one for one in alone.flags_other if one != CALL), CALL), now)
    if _awake_still(state, latest, now):
        return None
    about = _known_cause(state, about, latest, now)
    said = answer_for_them(state, latest, now)
    if said is not None and (about in (state.theirs, CALL) or said.response not in SAID_BESIDE):
        return said
    told = state.show(about, Level.E, "other_person")
    grave = is_open(state, now) and state.theirs_level == Level.E.value
    same = whose_it_is(latest.text) in (UNNAMED, *PRONOUNS, state.theirs_who)
    if grave and same and (about == CALL or stays_first(state.theirs, about)):
        return SafetyMove(replace(told, theirs_since=now), "utter_theirs_worse")
    theirs = replace(told, theirs=about, theirs_since=now, theirs_level=Level.E.value)
    return SafetyMove(theirs, f"utter_emergency_other_{about}")


def _awake_still(state: SafetyState, latest: Turn, now: int) -> bool:
    """Whether who is drowsy, which is for today, is told to wake and talk: no alarm by wording."""
    if state.theirs is None or not is_open(state, now) or state.theirs_level != Level.S.value:
        return False
    told = latest.findings.of(Kind.FLAG, Status.OTHER_PERSON)
    named = any(not agreed(one) and not wording_asks(one) for one in told)
    return not named and AWAKE in topics_asked(latest, "today", state.theirs)


def _known_cause(state: SafetyState, about: str, latest: Turn, now: int) -> str:
    """Return what was told of them for today, where the wording alone calls and names nothing.

    "She's all hot and her teeth are going", told after her needle, is of the needle.
    """
    told = latest.findings.of(Kind.FLAG, Status.OTHER_PERSON)
    named = any(not agreed(one) and not wording_asks(one) for one in told)
    before = state.theirs
    unnamed = about == CALL and not named
    today = before is not None and is_open(state, now) and state.theirs_level == Level.S.value
    return before if unnamed and today and before else about


def _put_together(state: SafetyState, about: str, now: int) -> str:
    """Return what leads of this and of what was told of them for today: a needle, then fever."""
    before = state.theirs
    if before is None or not is_open(state, now) or state.theirs_level != Level.S.value:
        return about
    both = triage([confirmed(before), confirmed(about)])
    return before if both.level is Level.E and both.lead == before else about


def with_theirs(state: SafetyState, now: int, move: SafetyMove, text: str) -> SafetyMove:
    """Return a new emergency of somebody the talk is about now, behind a graver one of theirs.

    The same sign once more stays theirs in a question that does not name the writer.
    """
    first, new = state.theirs, move.state.locked or ""
    grave = is_open(state, now) and state.theirs_level == Level.E.value
    asked = text.rstrip().endswith("?") and not words("the_writer") & set(words_of(text))
    if grave and new == first and asked:
        return is_theirs(replace(move.state, theirs_who=state.theirs_who), new, now)
    if grave and first and is_told_of_another(text):
        known = replace(move.state, theirs_who=state.theirs_who)
        if new == first or stays_first(first, new):
            return replace(is_theirs(known, first, now), response="utter_theirs_worse")
        return is_theirs(known, new, now)
    if not (state.for_another and grave and stays_first(first, new)):
        return move
    return SafetyMove(replace(move.state, locked=first, theirs=None), "utter_stay_added")
