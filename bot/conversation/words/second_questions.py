"""Two questions in one sentence: each is a part of its own, so that both are answered."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.turn import MessagePart
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import begins_as_question

_MARK = "?"


def questions_apart(part: MessagePart) -> tuple[MessagePart, ...]:
    """Return the questions of a sentence ("what pillow, and is a collar any use?"), else itself.

    The first gets the mark of the second, as it would have it alone.
    """
    for hit in spoken("second_question").finditer(part.text):
        first, second = part.text[: hit.start()].rstrip(" ,;"), part.text[hit.end() :]
        if begins_as_question(f"{first}{_MARK}") and begins_as_question(f"{second.rstrip('?')}?"):
            one = replace(part, text=f"{first}{_MARK}", end=part.start + len(first))
            other = replace(part, text=second, start=part.start + hit.end(), intent=None)
            return one, *questions_apart(replace(other, confidence=0.0))
    return (part,)
