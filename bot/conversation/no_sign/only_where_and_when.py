"""Words that tell only place, time or age: they are no reason to ask of danger."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.conversation.turn import Turn
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import wording_asks
from bot.language.extract.history.named_descriptions import named_descriptions
from bot.language.findings import Kind, Mention
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message

WHEN = (Kind.DURATION, Kind.STAGE, Kind.NUMBER, Kind.AGE)  # "I agree. I am 68."
_WORD = re.compile(r"[a-z]+")


def without_bare_questions(turn: Turn) -> Turn:
    """Return the turn without what its wording alone asks, where it tells place and time alone.

    What makes it worse is told so too ("not sitting itself, the getting up").
    """
    asked = [one for one in turn.findings.of(Kind.FLAG) if wording_asks(one)]
    text = turn.text
    if asked:
        message = Message.read(text[:LONGEST])
        moves = (one for one in named_descriptions(message) if one.movement)
        said = message.words
        text = blanked(text, ((said[m.first].start, said[m.last - 1].end) for m in moves))
    told = turn.findings.mentions
    empty = [one for one in asked if not carries_sense(text, told, one.start, one.end)]
    return turn.without(lambda one: one in empty)


def carries_sense(text: str, mentions: Iterable[Mention], start: int, end: int) -> bool:
    """Whether a stretch of a text has words beside places, times and little words."""
    left = list(text)
    for one in mentions:
        if one.kind in WHEN:
            left[one.start : one.end] = " " * (one.end - one.start)
    said = _WORD.findall("".join(left[start:end]).casefold().replace("'", ""))
    return not words("without_sense").issuperset(said)
