"""What of an emergency is denied: one sign of several, the open one, or one of the past."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import denied_in
from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.safety_move import SUICIDE, is_emergency
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.follow_ups import load_follow_ups
from bot.knowledge.safety.word_patterns import plain_words
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import (
    CLAUSE_ENDS,
    kinds_said,
    names_kind,
    says_kind,
)

OF_THE_BODY = frozenset((Kind.FLAG, Kind.SIGN, Kind.CONDITION))


def less(
    state: SafetyState, slug: str, latest: Turn, now: int
) -> tuple[SafetyState, tuple[str, ...]]:
    """Return the state without the signs that are denied while others stay, and those denied.

    The denial of one sign ends no other; where the open one is denied the next leads.
    """
    told = {slug, *state.flags, *(one.partition(":")[0] for one in state.shown)}
    denied = tuple(one for one in denied_in(latest) if one in told)
    left = [one for one in dict.fromkeys((slug, *state.flags)) if one not in denied]
    left = [one for one in left if one == slug or is_emergency(one)]
    if not denied or not left or slug == SUICIDE:
        return state, ()
    freed = state.clear(denied, now, "denied")
    flags = tuple(one for one in freed.flags if one not in denied)
    return replace(freed, locked=left[0], flags=flags), denied


def denies_open(slug: str, latest: Turn) -> bool:
    """Whether the words deny the open sign and do not tell it.

    "Not out of breath" denies what would come on top of pain on breathing, and not the pain.
    """
    told = latest.findings
    denied = [one for one in told.of(Kind.FLAG, Status.DENIED) if one.value == slug]
    own = any(not names_kind(one.text, slug) for one in denied)
    return own and slug not in told.values(Kind.FLAG)


def denies_in_short(slug: str, latest: Turn) -> bool:
    """Whether words deny the open sign without its full name ("no, just tired, not weak").

    A sign that is told beside it lets none of it count.
    """
    known = load_follow_ups()
    said = any(slug in known[kind].of for kind in kinds_said(latest.text, "denies"))
    return said and not latest.findings.present(Kind.FLAG)


def answers_in_short(slug: str, latest: Turn) -> bool:
    """Whether such a denial, and nothing beside it, answers the question about the sign.

    "No accident" does, "I'm not weak but it drags" does not.
    """
    if latest.button or says_kind(latest.text, NO_WITH_SIGN):
        return False
    told = [one for one in CLAUSE_ENDS.split(latest.text) if plain_words(one).strip()]
    return all(denies_in_short(slug, replace(latest, text=one)) for one in told) and bool(told)


def denied_now(latest: Turn) -> bool:
    """Whether something that is told as past is denied of today in the same message."""
    told = latest.findings.mentions
    denied = [one for one in told if one.kind in OF_THE_BODY and one.status is Status.DENIED]
    return bool(denied) and not latest.findings.present(Kind.FLAG)
