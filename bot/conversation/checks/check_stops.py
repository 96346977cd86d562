"""Whether the words at a home check meet its stop rule: more pain, a nerve, the head, the chest."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation.checks.check_telling import pieces_told, telling_of_oneself
from bot.conversation.turn import UserTurn
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import MORE, MOST
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import fits_one
from bot.knowledge.checks.home_checks import CheckQuestion
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.language.extract.candidates.radiation_candidates import LIMB_NAMED
from bot.language.findings import Kind

_NERVE = frozenset(("tingling", "numb", "shooting"))
_LIMB = {"lower": "leg", "upper": "arm"}


def says_stop(
    question: CheckQuestion, turn: UserTurn, answered: bool, names: Callable[[str], bool]
) -> bool:
    """Whether the words tell of a nerve sign, of dizziness or the chest, or of more pain.

    `answered` says that they were understood as an answer in words: then pain alone is beside it.
    `names` tells whether a piece is an answer itself: "a stretch behind the thigh" travels nowhere.
    """
    if tells_of_dizziness(turn.text) and not spoken("before_it_began").search(turn.text):
        return True
    turn = telling_of_oneself(turn)
    told_of = [
        one.value
        for one in turn.findings.present(Kind.RADIATION)
        if not (answered and one.rule == LIMB_NAMED)  # "on the right leg" is where it was seen
        if not any(
            first <= one.start < last and names(turn.text[first:last])
            for first, last in pieces_of(turn.text)
        )
    ]
    travels = _LIMB[question.area] in told_of
    nerve = bool(_NERVE & set(turn.findings.values(Kind.QUALITY)))
    if travels or nerve or spoken("tells_of_a_stop").search(turn.text):
        return True
    if limb_burns(turn.text, at_work=question.unit is not None):
        return True
    said = load_check_conduct().said
    pieces = [] if spoken("before_it_began").search(turn.text) else pieces_told(turn.text)
    if any(fits_one(said.stop_always, piece) for piece in pieces):
        return True
    pieces = [one for one in pieces if not _is_as_before(one)]
    return not answered and any(fits_one(said.stop, piece) for piece in pieces)


def limb_burns(text: str, *, at_work: bool) -> bool:
    """Whether a limb burns that no hold or move made work, whatever remark stands before it.

    `at_work`: what is up may make both legs or both arms work, which then may burn.
    """
    told = spoken("limb_burns").search(text)
    return told is not None and not (at_work and group_told(told, "work"))


def _is_as_before(piece: str) -> bool:
    """Whether a pain is told that is as before, or as ever: it stops no check."""
    unchanged = spoken("pain_unchanged").search(piece) is not None
    return unchanged or spoken("same_as_ever").search(piece) is not None


def pain_has_risen(before: int | None, now: int | None) -> bool:
    """Whether the pain that is told has risen by 2, or has climbed to 6 from lower."""
    if before is None or now is None:
        return False
    return now - before >= MORE or before < MOST <= now
