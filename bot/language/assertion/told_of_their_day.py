"""What is told of somebody's day says nothing of their body: a sign behind it is the writer's.

"The kids are at school, tight chest since breakfast", "the dog needs his walk, can't pee".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words

_DIED = reader_words("told_of_their_day", "died")
_NOT_DIED = reader_words("told_of_their_day", "not_died")
_LOST = reader_words("told_of_their_day", "lost")
_MINE = reader_words("told_of_their_day", "mine")
_MARKS = reader_words("told_of_their_day", "marks")
_AND, _NOW = reader_words("told_of_their_day", "and"), reader_words("told_of_their_day", "now")
_OWN = reader_words("told_of_their_day", "own")


def given_back(norms: Sequence[str], owner: list[str], start: int, end: int) -> None:
    """Clear the owner of the parts of a sentence behind one that tells only of somebody's day.

    `owner` holds the word for a person for every token; `start` and `end` are those of the
    sentence. A part that names a person or says "he", "her" keeps its own.
    """
    if not any(owner[start:end]):
        return
    theirs = words("persons") | words("third_person")
    of_their_day = False
    for first, last in _parts(norms, start, end):
        part = norms[first:last]
        if not theirs.isdisjoint(part):
            of_their_day = _tells_of_their_day(part)
        elif of_their_day or (_comes_to_now(norms, first) and not _OWN.isdisjoint(part)):
            owner[first:last] = [""] * (last - first)


def _tells_of_their_day(part: Sequence[str]) -> bool:
    """Whether words tell what somebody does or where they are, and nothing of a body.

    Of who has died nothing is told any more ("my mum passed in 2020, can't pee").
    """
    if _have_died(part):
        return True
    doings = words("doings_of_others")
    return not doings.isdisjoint(part) and words("body_words").union(words("befallen")).isdisjoint(
        part
    )


def _have_died(part: Sequence[str]) -> bool:
    """Whether words tell that somebody died, and of no illness of theirs."""
    died = next((at for at, norm in enumerate(part) if norm in _DIED), None)
    if died is not None and _NOT_DIED.isdisjoint(part[died + 1 : died + 2]):
        return True
    return any(
        norm in _LOST and part[at + 1] in _MINE and part[at + 2] in words("persons")
        for at, norm in enumerate(part[:-2])
    )


def _parts(norms: Sequence[str], start: int, end: int) -> Iterable[tuple[int, int]]:
    """Yield where the parts of a sentence between its marks, and at an "and now", begin and end."""
    begins = {at + 1 for at in range(start, end) if norms[at] in _MARKS}
    begins |= {at for at in range(start + 1, end) if _comes_to_now(norms, at)}
    return pairwise([start, *sorted(begins - {start, end}), end])


def _comes_to_now(norms: Sequence[str], at: int) -> bool:
    """Whether "and now" begins there, which comes to something of its own."""
    return norms[at] in _AND and not _NOW.isdisjoint(norms[at + 1 : at + 2])
