"""What the pieces of a reply to a check mean together: put right, most of all, of two sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.knowledge.checks.check_reply_words import NEGATION, fits_one, reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion
from bot.knowledge.vocabulary.spoken_patterns import spoken

type Read = Callable[[str], CheckAnswer | None]
_SIDES = frozenset(OTHER_SIDE)


def without_the_way(text: str) -> str:
    """The words without the side one moves to, and without what a side is compared with.

    The way counts where no other side is named ("when I tilt to the left").
    """
    alone = spoken("compared_with_a_side").sub(" ", text.casefold())
    left = spoken("moved_to_a_side").sub(" ", alone)
    return left if _SIDES & set(reply_words(left)) else alone


def put_right(pieces: Sequence[str], read: Read) -> CheckAnswer | None:
    """The answer that a later piece puts in the place of an earlier one ("left up. no, right")."""
    found, opens = None, False
    for at, piece in enumerate(pieces):
        opening = spoken("puts_right_here").match(piece)
        rest = piece[opening.end() :] if opening else piece
        if at and (opening or opens):
            now = read(rest) or _of_the_other_side(pieces[:at], rest, read)
            found, opens = now or found, now is None and opening is not None
        opens |= at > 0 and spoken("denies_the_last").fullmatch(piece.strip()) is not None
    return found


def _of_the_other_side(before: Sequence[str], rest: str, read: Read) -> CheckAnswer | None:
    """What was told of one side holds of the other, where that alone is named instead."""
    sides = _SIDES & set(reply_words(rest))
    told = next((piece for piece in reversed(before) if read(piece) is not None), None)
    if told is None or len(sides) != 1 or sides & set(reply_words(told)):
        return None
    return read(" ".join(OTHER_SIDE.get(word, word) for word in reply_words(told)))


def most_of_all(pieces: Sequence[str], read: Read) -> CheckAnswer | None:
    """The answer of the piece that says "mostly", or that is left without "a bit in the back"."""
    told = [(piece, read(piece)) for piece in pieces]
    answers = [(piece, answer) for piece, answer in told if answer is not None]
    if len({answer.payload_key for _, answer in answers}) < 2:
        return None
    most = [answer for piece, answer in answers if spoken("most_of_all").search(piece)]
    rest = [answer for piece, answer in answers if not spoken("only_a_little").search(piece)]
    for chosen in (most, rest):
        if len({answer.payload_key for answer in chosen}) == 1:
            return chosen[0]
    return None


def of_one_side(
    question: CheckQuestion, pieces: Sequence[str], at_ease: Sequence[str], read: Read
) -> CheckAnswer | None:
    """The answer where only one of two sides shows it ("left is close, the right has a gap").

    It is the answer of that side, or for a question that has none of a side its `one_side`. A side
    that is said to be at ease shows nothing.
    """
    pieces = _with_the_other(pieces)
    sides = [_SIDES & set(reply_words(piece)) for piece in pieces]
    if set().union(*sides) != _SIDES or any(len(one) > 1 for one in sides):
        return None
    own = {one.payload_key for one in question.answers if _SIDES & set(one.evidence.values())}
    shown = {
        one.payload_key: one
        for piece, one in ((piece, read(piece)) for piece in pieces)
        if one is not None
        and (one.payload_key in own or one.payload_key == question.one_side)
        and not (NEGATION not in reply_words(piece) and fits_one(at_ease, piece))
    }
    return next(iter(shown.values())) if len(shown) == 1 else None


def _with_the_other(pieces: Sequence[str]) -> list[str]:
    """The pieces with a side for "the other one", where one side is named before it."""
    named: frozenset[str] = frozenset()
    found = []
    for piece in pieces:
        other = OTHER_SIDE[next(iter(named))] if len(named) == 1 else None
        found.append(spoken("other_of_two").sub(other, piece) if other else piece)
        named |= _SIDES & set(reply_words(piece))
    return found
