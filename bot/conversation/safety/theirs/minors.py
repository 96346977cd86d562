"""Somebody under 18, or a child somebody writes about: no plan, the right people instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.extract.history.ages import is_bare_number
from bot.language.findings import Kind, Status
from bot.safety.levels import Level
from bot.safety.triage import Triage

CHILD = "child_young"
ADULT = safety_limit("adult")
YOUNG = safety_limit("child_under")
OF_PAIN = (Kind.REGION, Kind.QUALITY, Kind.SIGN)
OWN = "child_young.own"  # the frame of somebody who writes about themselves


def minor_move(
    state: SafetyState, turns: Sequence[Turn], verdict: Triage, now: int
) -> SafetyMove | None:
    """Say once what this guide can and cannot do for them; None when nobody is under 18."""
    latest = turns[-1]
    age = _own_age(latest, now in (*state.replies, *state.counts))
    young = any(mention.rule == OWN for mention in latest.findings.present(Kind.FLAG))
    young = young and CHILD not in state.cleared_slugs()  # who is 39 goes to no school
    if {f"{CHILD}:{level}" for level in ("D", "S")} & set(state.shown):
        return None
    if young or (age is not None and age < YOUNG):
        return SafetyMove(state.show(CHILD, Level.D, OWN), "utter_minor", leave_question=True)
    if (age is not None and age < ADULT) or (age is None and _in_sixth_form(state, turns)):
        return SafetyMove(state.show(CHILD, Level.D, "age"), "utter_minor_16", leave_question=True)
    told = CHILD in verdict.flags_other and not _named_in_passing(turns)
    if told and "child:told" not in state.shown:
        # a grown-up writes: their own record and talk stay open
        return SafetyMove(replace(state, shown=(*state.shown, "child:told")), "utter_child")
    return None


def _in_sixth_form(state: SafetyState, turns: Sequence[Turn]) -> bool:
    """Whether the writer tells of the last two years of school, and of no age of a grown-up."""
    if CHILD in state.cleared_slugs() or is_grown_up(turns):
        return False
    return spoken("in_sixth_form").search(turns[-1].text) is not None


def _named_in_passing(turns: Sequence[Turn]) -> bool:
    """Whether a child is only named by somebody who has told a pain of their own before.

    "My grandson is 12, he laughs at me"; where the child hurts, the child is meant.
    """
    own = any(turn.findings.present(Kind.REGION) for turn in turns[:-1])
    said = turns[-1].text
    ill = spoken("child_may_be_ill").search(said) is not None
    hurts = any(turns[-1].findings.of(one, Status.OTHER_PERSON) for one in OF_PAIN)
    return own and not (ill or hurts)


def grown_up(state: SafetyState, turns: Sequence[Turn], now: int) -> SafetyState:
    """Return the state without "under 16" where the person denies it, or has said their age.

    An age told once holds: who is 39 and names a school later means somebody else's.
    """
    latest = turns[-1]
    age = _own_age(latest, now in (*state.replies, *state.counts))
    denied = CHILD in latest.findings.values(Kind.FLAG, Status.DENIED)
    grown = age >= ADULT if age is not None else is_grown_up(turns[:-1])
    if not (denied or grown) or CHILD in state.cleared_slugs():
        return state
    if CHILD not in state.flags and not any(one.startswith(f"{CHILD}:") for one in state.shown):
        return state
    shown = tuple(one for one in state.shown if not one.startswith(f"{CHILD}:"))
    flags = tuple(flag for flag in state.flags if flag != CHILD)
    return replace(state, shown=shown, flags=flags).clear((CHILD,), now, "denied")


def tells_to_be_grown_up(latest: Turn) -> bool:
    """Whether a reply tells an age of a grown-up, and none of a child ("I'm 41, it's about me")."""
    age = _own_age(latest, False)
    theirs = latest.findings.of(Kind.AGE, Status.OTHER_PERSON)
    young = any(one.number is not None and one.number < ADULT for one in theirs)
    young = young or not words("persons").isdisjoint(latest.reply.tokens.norms)
    return age is not None and age >= ADULT and not young


def is_grown_up(turns: Sequence[Turn]) -> bool:
    """Whether the newest age that the person told of themselves is that of an adult."""
    ages = [age for turn in turns if (age := _own_age(turn, False)) is not None]
    return bool(ages) and ages[-1] >= ADULT


def _own_age(latest: Turn, reply: bool) -> float | None:
    """The age told; in a reply to a question a bare number is its answer ("12. no floor!")."""
    told = latest.findings.of(Kind.AGE, Status.PRESENT)
    ages = [m.number for m in told if not (reply and is_bare_number(m.text))]
    return ages[-1] if ages else None
