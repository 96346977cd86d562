"""The sentences of a message by characters, so that each can be asked what it is for."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.question_start import begins_as_question, question_start

_END = re.compile(r"[.!?;…]+(?=\s|$)|\n+")


def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return what stands between stops as (start, end), stops included."""
    ends = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return tuple((start, end) for start, end in pairwise(ends) if text[start:end].strip())


@lru_cache  # each step of a turn takes the message apart
def parts_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences as (start, end), without the space around them.

    A question that follows other words without a stop ("yes so should I rest it", "8 hours, is
    that bad") is a part of its own, and so is one that is joined to another ("can I use heat, and
    how often should I do these?").
    """
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        found += _halves(text, start, match.end())
        start = match.end()
    found += _halves(text, start, len(text))
    return tuple(found)


def _halves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    sentence = text[start:end]
    cut = question_start(sentence)
    ranges = [(start, end)] if cut is None else [(start, start + cut), (start + cut, end)]
    ranges[-1:] = _joined_questions(text, *ranges[-1])
    trimmed = []
    for first, last in ranges:
        said = text[first:last]
        first += len(said) - len(said.lstrip(" ,\t"))
        last = first + len(text[first:last].rstrip(" ,\t\n"))
        if any(char.isalnum() for char in text[first:last]):
            trimmed.append((first, last))
    return trimmed


def _joined_questions(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return a question as itself, or as the two that an "and" joins in it."""
    asked = text[start:end]
    if not begins_as_question(asked):
        return [(start, end)]
    for joint in spoken("joins_two_questions").finditer(asked):
        first, second = asked[: joint.start()], asked[joint.end() :]
        both = begins_as_question(first) and begins_as_question(second)
        if both and not is_within(second, "bare_reply"):
            return [(start, start + joint.start()), (start + joint.end(), end)]
    return [(start, end)]
