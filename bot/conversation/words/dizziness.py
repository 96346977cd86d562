"""Whether dizziness is told, in any everyday words: it stops a check and an exercise at once."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts

OF_NECK = frozenset(("neck", "head_base"))


def tells_of_dizziness(text: str) -> bool:
    """Whether the words tell of it, as an answer, beside one or as a question.

    What is denied, only supposed or told of another time is not told.
    """
    return any(
        not _is_not_told(part, one.start())
        for part in spoken("part_of_warning").split(text)
        for one in spoken("tells_of_dizziness").finditer(part)
    )


def has_passed(text: str, known: Facts) -> bool:
    """Whether dizziness in a check or a move is told as over, and as nothing that comes often.

    It stops what is done all the same. From a neck it is kept: moves of the neck bring it on.
    """
    of_neck = not OF_NECK.isdisjoint(known.regions)
    over = spoken("dizziness_is_over").search(text) is not None
    return over and not of_neck and spoken("dizzy_often").search(text) is None


def _is_not_told(part: str, at: int) -> bool:
    if spoken("dizziness_not_told").search(part, 0, at):
        return True
    of_tablets = spoken("dizzy_from_tablets").search(part, 0, at) is not None
    return of_tablets and spoken("dizzy_now").search(part) is None
