"""A message tells somebody else's emergency: whose it is, which sign leads, what stands."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import topics_asked
from bot.conversation.safety.safety_move import (
    CALL,
    SUICIDE,
    SafetyMove,
    confirmed,
    is_theirs,
)
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.their_emergency import SAID_BESIDE, answer_for_them, is_open
from bot.conversation.safety.theirs.whose_emergency import (
    is_told_of_another,
    told_of_another,
    whose_it_is,
    words_of,
)
from bot.conversation.turn import Turn
from bot.knowledge.conversation.relations import PRONOUNS, UNNAMED
from bot.knowledge.safety.danger_answers import stays_first
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import agreed, wording_asks
from bot.language.findings import Kind, Status
from bot.language.text.question_start import ends_with_mark
from bot.safety.levels import Level
from bot.safety.triage import triage

AWAKE = "awake"  # a topic: sleepy, and no more than that


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


def _for_today(state: SafetyState, now: int) -> str | None:
    """Return what was told of them that is for today and still open."""
    return state.theirs if is_open(state, now) and state.theirs_level == Level.S.value else None


def _named(latest: Turn) -> bool:
    """Whether words tell a sign of theirs, and not the wording alone."""
    told = latest.findings.of(Kind.FLAG, Status.OTHER_PERSON)
    return any(not agreed(one) and not wording_asks(one) for one in told)


def _awake_still(state: SafetyState, latest: Turn, now: int) -> bool:
    """Whether who is drowsy, which is for today, is told to wake and talk: no alarm by wording."""
    before = _for_today(state, now)
    if before is None:
        return False
    return not _named(latest) and AWAKE in topics_asked(latest, "today", before)


def _known_cause(state: SafetyState, about: str, latest: Turn, now: int) -> str:
    """Return what was told of them for today, where the wording alone calls and names nothing.

    "She's all hot and her teeth are going", told after her needle, is of the needle.
    """
    before = _for_today(state, now)
    return before if before and about == CALL and not _named(latest) else about


def _put_together(state: SafetyState, about: str, now: int) -> str:
    """Return what leads of this and of what was told of them for today: a needle, then fever."""
    before = _for_today(state, now)
    if before is None:
        return about
    both = triage([confirmed(before), confirmed(about)])
    return before if both.level is Level.E and both.lead == before else about


def with_theirs(state: SafetyState, now: int, move: SafetyMove, text: str) -> SafetyMove:
    """Return a new emergency of somebody the talk is about now, behind a graver one of theirs.

    The same sign once more stays theirs in a question that does not name the writer.
    """
    first, new = state.theirs, move.state.locked or ""
    grave = is_open(state, now) and state.theirs_level == Level.E.value
    asked = ends_with_mark(text) and not words("the_writer") & set(words_of(text))
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
