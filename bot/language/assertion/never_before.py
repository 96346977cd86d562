"""What was never there before and is there now: "never had chest pain before, now it's crushing".

The "never" denies another time. It is the same thing that is there now: it is spoken of as "it" or
"they", or by the having or being able alone ("now I have", "now I can't go at all"). Another thing
("never had cancer before, now my back hurts") leaves the denial.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window

_NEVER = reader_words("never_before", "never")
_BEFORE = reader_words("never_before", "before")
_LIKE, _THIS = reader_words("never_before", "like"), reader_words("never_before", "this")
_NOW = reader_words("never_before", "now")
_NOT_NOW = reader_words("never_before", "not_now")
_BETWEEN = reader_words("never_before", "between")
_IT = reader_words("never_before", "it")
_I, _HAVE = reader_words("never_before", "i"), reader_words("never_before", "have")
_CANNOT = reader_words("never_before", "cannot")
_ENDS = reader_words("never_before", "ends")
_WITHIN, _NOW_WITHIN = window("never_to_before"), window("before_to_now")


def is_of_another_time(norms: Sequence[str], start: int, end: int) -> bool:
    """Whether the denial at these tokens is of the time before what is there now."""
    if _NEVER.isdisjoint(norms[start:end]):
        return False
    for place in range(end, min(len(norms), end + _WITHIN)):
        if norms[place] in _LIKE and set(norms[place + 1 : place + 2]) & _THIS:
            return True
        if norms[place] in _BEFORE:
            return _is_there_now(norms, place + 1)
    return False


def _is_there_now(norms: Sequence[str], begin: int) -> bool:
    for place in range(begin, min(len(norms), begin + _NOW_WITHIN)):
        if norms[place] in _NOW and norms[place - 1] not in _NOT_NOW:
            return _is_the_same(norms, place + 1)
    return False


def _is_the_same(norms: Sequence[str], begin: int) -> bool:
    """Whether what follows "now" speaks of the thing again without naming another."""
    while norms[begin : begin + 1] and norms[begin] in _BETWEEN:
        begin += 1
    behind = norms[begin:]
    if not behind or behind[0] in _IT or behind[0] in _CANNOT:
        return bool(behind)
    has = behind[0] in _HAVE or (behind[0] in _I and len(behind) > 1 and behind[1] in _HAVE)
    alone = behind[1 if behind[0] in _HAVE else 2 :]
    can_not = behind[0] in _I and bool(set(behind[1:2]) & _CANNOT)
    return can_not or (has and (not alone or alone[0] in _ENDS))
