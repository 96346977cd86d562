"""The last question of a message, and the one that a message goes on from ("how much of it?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.conversation.turn import Turn
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import straightened
from bot.language.text.question_start import question_start

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")


def question_in(text: str) -> str:
    """Return the last question of a message, "" where it asks nothing."""
    sentences: list[str] = _SENTENCE.findall(text)
    for one in reversed(sentences):
        start = question_start(one)
        if start is not None or asks_something(one):
            return one[start or 0 :].strip()
    return ""


def refers_back(text: str) -> bool:
    """Whether a question is about something named before it, and not in itself.

    "Are they from my neck?", "and on my front?"; not "is it normal to be sore?".
    """
    said = straightened(text.strip())
    return spoken("refers_back").search(said) is not None


def goes_on(text: str) -> bool:
    """Whether words only add to a question before them ("and on my front,")."""
    return spoken("goes_on_asking").match(text.strip()) is not None


def question_before(turns: Sequence[Turn]) -> str:
    """Return what the message before the newest one asked last, "" where it asked nothing."""
    if len(turns) < 2 or turns[-2].button:
        return ""
    return question_in(turns[-2].text)
