"""A sign that is asked about is said to be somebody else's: it is taken out at once.

"That was my brother", "not me", "that's Con": all that waits of the same row goes with it. An own
sign told beside it, or somebody who needs help now, lets the question stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, is_theirs, misread
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.conversation.words.others_by_name import names_introduced
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.safety.triage import Triage

TAKEN_OUT = "utter_misread_released"


def taken_back(
    state: SafetyState, turns: Sequence[Turn], verdict: Triage, now: int
) -> SafetyMove | None:
    """Return the move where the newest words give the open sign to somebody else; else None.

    An alarm that stands goes to the other where it was told of them, and is taken out where
    nothing that was told raises it.
    """
    slug = state.asking or state.locked
    if slug in (None, SUICIDE) or state.asking_release or state.talk or state.for_another:
        return None
    known = names_introduced(turns if state.locked else turns[:-1])
    if not gives_to_another(turns[-1], known):
        return None
    if state.locked and (state.asking or slug in verdict.flags):
        return None
    if state.locked and slug in verdict.flags_other:
        return is_theirs(state, slug, now)
    return misread(replace(state, asking=None), (slug,), now)


def gives_to_another(latest: Turn, known: frozenset[str]) -> bool:
    """Whether the newest words say that what was heard is of somebody else, and no more.

    `known` are the names of those who were introduced.
    """
    text = straightened(latest.text)
    if latest.button or spoken("done_to_me").search(text) or says_kind(text, NO_WITH_SIGN):
        return False
    if spoken("both_have_it").search(text) or latest.findings.present(Kind.FLAG):
        return False
    if latest.findings.of(Kind.FLAG, Status.UNCERTAIN):
        return False
    if latest.findings.of(Kind.FLAG, Status.OTHER_PERSON) and not _is_of_then(latest, text):
        return False
    return _says_so(text, known)


def _says_so(text: str, known: frozenset[str]) -> bool:
    """Whether it is denied of oneself, was somebody else's, or is of one whose name is known.

    A bare "it's my husband" may tell for whom somebody writes: the question stands.
    """
    if any(one in known for one in spoken("that_is_a_name").findall(text)):
        return True
    given = spoken("taken_back_as_theirs").search(text) or spoken("says_not_mine").search(text)
    settled = spoken("was_theirs").search(text) or spoken("denied_of_the_writer").search(text)
    return given is not None and settled is not None


def _is_of_then(latest: Turn, text: str) -> bool:
    """Whether a sign of somebody else is denied of oneself, or was then."""
    no = "no" in latest.findings.values(Kind.YES_NO)
    then = spoken("was_theirs").search(text) is not None
    return (no or then) and spoken("of_now").search(text) is None
