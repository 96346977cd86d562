""" "Is it my age or my chair?": an answer to it begins with no yes and no no."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import capitalised


def said_to(asked: str, answer: str) -> str:
    """Return an answer; to a question between two things without the yes or no before it."""
    if spoken("asks_either_or").search(asked.strip()) is None:
        return answer
    return capitalised(spoken("yes_or_no_first").sub("", answer, count=1))
