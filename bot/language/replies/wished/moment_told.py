"""The moment of the day at which somebody wants to do the exercises, in their own words."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.staying.day_moments import (
    AFTER,
    BEFORE,
    WHILE,
    load_day_moments,
    moment_key,
)
from bot.knowledge.staying.day_parts import name_of_day_part
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question, ends_with_mark


def moment_told(text: str, *, asked: bool = False) -> str | None:
    """Return the moment that is wished for as a key, None without one.

    It is one of the exercises where the sentence says that they are done or noted then, or how
    long; where the minutes are `asked` for, whatever is told. What hurts then is none.
    """
    for first, last in parts_of(text[:LONGEST]):
        said = " ".join(as_heard(text[first:last]).split())
        if _is_told(said, asked=asked) and (key := _moment_in(said)):
            return key
    return None


def _is_told(said: str, *, asked: bool) -> bool:
    if spoken("no_moment").search(said):
        return False
    if spoken("moment_wished").search(said):
        return True
    if begins_as_question(said) or ends_with_mark(said):
        return False
    return bool(asked and Message.read(said).numbers()) or read_wishes(said).minutes is not None


def _moment_in(said: str) -> str | None:
    """The part of the day and what it hangs on, as far as they are told."""
    known = load_day_moments()
    found = _anchored().search(said)
    how = anchor = ""
    if found is not None:
        how = next(one for one in (AFTER, BEFORE, WHILE) if found[one])
        anchor = next(key for key, one in known.items() if found["anchor"] in one.words)
    part = "" if anchor and known[anchor].part else name_of_day_part(said) or ""
    return moment_key(part, how, anchor) if part or anchor else None


@cache
def _anchored() -> re.Pattern[str]:
    """What comes before, after or beside one of the anchors, with a few words between."""
    names = sorted((word for one in load_day_moments().values() for word in one.words), key=len)
    anchors = "|".join(map(re.escape, reversed(names)))
    return re.compile(spoken("opens_a_moment").pattern + rf"(?P<anchor>{anchors})\b", re.IGNORECASE)
