"""An alarm that rested on a reading ends where the person denies it and says what was meant.

"Nothing is wrong with my legs, I was standing on one foot": where what raised it could mean that,
it ends at once; where the sign was told in plain words, it is asked about, once.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.emergency_talk import ask_once
from bot.conversation.follow_up import kinds_in, tells_reason
from bot.conversation.getting_off_the_floor import PINNED, tells_of_the_floor
from bot.conversation.safety_answers import Turn
from bot.conversation.safety_move import SUICIDE, SafetyMove, misread
from bot.conversation.safety_state import SafetyState
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.safety.levels import Level

OF_LEGS = frozenset(("ces_bilateral_legs", "leg_motor"))


def explained_away(state: SafetyState, turns: Sequence[Turn]) -> SafetyMove | None:
    """Return the move where the newest words explain the open alarm away, None for all others."""
    slug, latest = _open_alarm(state), turns[-1]
    if slug is None or latest.button or _tells_a_sign(slug, latest):
        return None
    if not _denies(latest):
        return None
    if _means_otherwise(slug, latest):
        raised = _raised_by(slug, turns[:-1])
        if raised is not None and _may_mean_otherwise(slug, raised):
            told = {one.value for one in raised.findings.present(Kind.FLAG)}
            also = {one for one in told if _means_otherwise(one, latest)}
            return misread(state, {slug, *also}, len(turns))
    elif slug not in OF_LEGS or spoken("legs_are_well").search(latest.text) is None:
        return None
    return ask_once(state, slug) if state.locked and not state.asking else None


def _open_alarm(state: SafetyState) -> str | None:
    """The sign of the emergency that is open, or of what is to be seen today."""
    if state.talk or state.asking_release:
        return None
    today = state.flags[0] if state.level == Level.S.value and state.flags else None
    slug = state.locked or (None if state.asking else today)
    return None if slug == SUICIDE else slug


def _tells_a_sign(slug: str, latest: Turn) -> bool:
    """Whether a sign is told, or that it is worse; "can't stand" of the floor is neither."""
    told = [one for one in latest.findings.of(Kind.FLAG) if not wording_asks(one)]
    stands = any(one.status is not Status.DENIED for one in told)
    worse = "worse" in kinds_in(latest, "emergency")
    return stands or (worse and not (slug == PINNED and tells_of_the_floor(latest.text)))


def _denies(latest: Turn) -> bool:
    """Whether the words say that nothing is wrong, in whatever way."""
    denied = latest.findings.of(Kind.FLAG, Status.DENIED)
    said_no = "no" in latest.findings.values(Kind.YES_NO)
    return bool(denied) or said_no or spoken("all_is_well").search(latest.text) is not None


def _means_otherwise(slug: str, turn: Turn) -> bool:
    if slug == PINNED:
        return tells_of_the_floor(turn.text)
    return tells_reason(turn, slug)


def _may_mean_otherwise(slug: str, raised: Turn) -> bool:
    """Whether the words that raised it can be read so: of a move, or with the reason in them."""
    if slug == PINNED:
        return spoken("lies_there_now").search(raised.text) is None
    of_a_move = raised.of_a_move and spoken("more_than_a_wobble").search(raised.text) is None
    return of_a_move or spoken("asleep_from_sitting").search(raised.text) is not None


def _raised_by(slug: str, before: Sequence[Turn]) -> Turn | None:
    told = (turn for turn in reversed(before) if slug in turn.findings.values(Kind.FLAG))
    return next(told, None)
