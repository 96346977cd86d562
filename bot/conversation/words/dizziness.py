"""Whether dizziness is told, in any everyday words: it stops a check and an exercise at once."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken


def tells_of_dizziness(text: str) -> bool:
    """Whether the words tell of it, as an answer, beside one or as a question.

    What is denied, only supposed or told of another time is not told.
    """
    return any(
        spoken("dizziness_not_told").search(part, 0, one.start()) is None
        for part in spoken("part_of_warning").split(text)
        for one in spoken("tells_of_dizziness").finditer(part)
    )
