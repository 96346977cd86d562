"""Where moves are called by their names: no place that hurts is told there, and no position."""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Mention
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wish_reading import moves_in
from bot.language.text.message import Message

_NEXT_WORD = re.compile(r"[ -](?:\w+)\b")


def moves_by_place(message: Message) -> tuple[tuple[str, ...], ...]:
    """Return for each place of a name in the words the moves that go by it, the longest alone."""
    found: dict[tuple[int, int], list[str]] = {}
    for move, hit in moves_in(message):
        found.setdefault((hit.first, hit.last), []).append(move)
    whole = [
        at for at in found if not any(a <= at[0] and at[1] <= b and (a, b) != at for a, b in found)
    ]
    return tuple(tuple(found[at]) for at in whole)


def without_places_in_names(found: Findings, text: str, *, has_list: bool = False) -> Findings:
    """Leave out a place that names a move ("the figure-4 buttock stretch", "the buttock one").

    Who has a list may call its moves by half their names ("the upper-back arch").
    """
    if not found.of(Kind.REGION):
        return found
    names = spans_of_names(text)
    return found.without(
        lambda one: (
            one.kind == Kind.REGION
            and (
                one.touches(names)
                or _calls_a_move(text, one)
                or (has_list and _half_name(text, one))
            )
        )
    )


def _half_name(text: str, place: Mention) -> bool:
    """Whether a place and the word right behind it stand so in the name of a move."""
    behind = _NEXT_WORD.match(text, place.end)
    if behind is None:
        return False
    said = f" {_plainly(text[place.start : behind.end()])} "
    return any(said in name for name in _plain_names())


@cache
def _plain_names() -> tuple[str, ...]:
    return tuple(f" {_plainly(one.name)} " for one in load_exercises().values())


def _plainly(name: str) -> str:
    return name.casefold().replace("-", " ")


def _calls_a_move(text: str, place: Mention) -> bool:
    """Whether a word for a move stands right behind the place."""
    return spoken("called_a_move").match(text, place.end) is not None


def spans_of_names(text: str) -> list[tuple[int, int]]:
    """Return where moves are called by names of more than one word, in characters."""
    message = Message.read(text)
    return [
        (message.words[hit.first].start, message.words[hit.last - 1].end)
        for _, hit in moves_in(message)
        if hit.length > 1
    ]


def without_names(text: str) -> str:
    """Return the text without the names of moves ("the half-kneeling hip stretch" kneels not)."""
    return blanked(text, spans_of_names(text))
