"""Which side a reply in the middle of a talk tells: of both the heavier one is no other side."""

from __future__ import annotations

from bot.conversation.turn import UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Mention, Status

BOTH, MIDDLE = "both", "middle"
LIMBS = ("arm", "hand", "thigh_back", "thigh_front", "below_knee")
PLACE, WHICH, RATED = "regions", "side", "nrs"  # questions: the place, its side, how bad it is


def with_side_as_told(
    turn: UserTurn, told: Findings, asked: str | None, known: str | None = None
) -> Findings:
    """Return the findings with the side that is meant.

    "Both sides, maybe more on the right" and "both sides, only the buttock is left" are both
    sides; "somewhere in the middle" is the middle of the place that is known, and no other place.
    "It's worse on the left" of both that are `known` leaves both. "In middle and more left" to the
    side names no place; "my right arm is fine" takes no side away.
    """
    told = told.without(lambda one: _of_a_fine_limb(one, told) or _is_a_middle(one, asked))
    heavier = known == BOTH and spoken("worse_on_one_side").search(turn.text) is not None
    if heavier or spoken("both_and_more").search(turn.text):
        return _with_side(turn, told, BOTH)
    if asked == PLACE or spoken("in_the_middle").fullmatch(turn.text.strip()) is None:
        return told
    left = Findings(tuple(one for one in told.mentions if one.kind not in (Kind.REGION, Kind.SIDE)))
    return left if asked == RATED else _with_side(turn, left, MIDDLE)


def _with_side(turn: UserTurn, told: Findings, side: str) -> Findings:
    kept = [one for one in told.mentions if one.kind != Kind.SIDE or _other(one, side)]
    text, end = turn.text, len(turn.text)
    return Findings((*kept, Mention(Kind.SIDE, side, 0, end, text, "side_as_told")))


def _of_a_fine_limb(one: Mention, told: Findings) -> bool:
    """Whether a side that is denied is that of a limb that is well."""
    if one.kind != Kind.SIDE or one.status is not Status.DENIED:
        return False
    limbs = [place for place in told.of(Kind.REGION, Status.DENIED) if place.value in LIMBS]
    return any(
        limb.start <= one.end + 1 <= limb.end for limb in (*limbs, *told.present(Kind.RADIATION))
    )


def _is_a_middle(one: Mention, asked: str | None) -> bool:
    """Whether a place answers which side it is ("in middle")."""
    place = one.kind == Kind.REGION and asked == WHICH
    return place and spoken("only_the_middle").fullmatch(one.text.casefold()) is not None


def _other(one: Mention, side: str) -> bool:
    return one.status is Status.DENIED and one.value != side
