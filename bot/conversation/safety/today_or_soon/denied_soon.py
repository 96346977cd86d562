"""A sign to be seen in the next days that is denied later: it goes, or is asked about, once."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.denied.emergency_denied import denies_open
from bot.conversation.safety.follow_up import MISREAD, read_follow_up, tells_reason
from bot.conversation.safety.safety_answers import asks
from bot.conversation.safety.safety_move import SafetyMove, ask, misread, release
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.safety.theirs.minors import CHILD
from bot.conversation.turn import Turn
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import wording_asks
from bot.language.danger.cause_denied import denies_name
from bot.language.findings import Kind, Status
from bot.safety.levels import Level

NIGHTS = "night_pain"


def denied_soon(state: SafetyState, latest: Turn, now: int) -> SafetyMove | None:
    """Take back the open sign that the newest words deny; None for all other words.

    "There's nothing wrong with my hands" frees nobody by itself: the no to the question does. A
    sign that is denied by its own name ("I have no lump", "the lump, there is none") is not asked
    about again. What answers the question itself ("lying on the right eases it", of a pain that
    nothing seemed to ease) ends it at once too.
    """
    if state.level != Level.D.value or state.asking or latest.button_elsewhere:
        return None
    for slug in state.flags:
        if tells_reason(latest, slug) and not asks(latest):
            return release(replace(state, asking=slug), now, "denied")
        if _is_named(slug, latest):
            return misread(state, (slug,), now)
        mark = f"{slug}:misread"
        if mark not in state.shown and _denies(slug, latest):
            known = replace(state, shown=(*state.shown, mark), replies=(*state.replies, now))
            return ask(known, slug)
    return None


def _is_named(slug: str, latest: Turn) -> bool:
    """Whether the sign is denied by its own name, and nothing like it is told."""
    return _may_be_denied(slug, latest) and denies_name(slug, latest.text)


def _may_be_denied(slug: str, latest: Turn) -> bool:
    flag = load_red_flags()[slug]
    if slug == CHILD or Level(flag.level).rank < Level.D.rank:
        return False
    told = [one for one in latest.findings.of(Kind.FLAG) if not wording_asks(one)]
    denied = {one.value for one in told if one.status is Status.DENIED}
    return all(one.status is Status.DENIED or one.value in denied for one in told)


def _denies(slug: str, latest: Turn) -> bool:
    if not _may_be_denied(slug, latest):
        return False
    well = spoken("nothing_wrong_with_it").search(latest.text) is not None
    nights = slug == NIGHTS and spoken("nights_are_well").search(latest.text) is not None
    other = well or nights or denies_open(slug, latest) or tells_reason(latest, slug)
    if other or read_follow_up(latest, "today") in MISREAD:
        return True
    return spoken("denies_open_sign").search(latest.text) is not None
