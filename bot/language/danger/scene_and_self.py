"""A dream up to its end, and a scene up to where its writer says how well he is himself.

"Each evening I clutch my chest and go grey, matinees too. I have no trouble with my real heart":
between what names a scene and a sentence in which the writer's own body works, what is told belongs
to the scene. Left as told: what is of today, what went wrong there and all behind it, and what the
writer has or feels, unless all of him works. "Otherwise all works" is not all. A dream lasts until
somebody is awake and well; what is told there in the present is so.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.danger.staged_words import (
    SCENES,
    has_it,
    is_of_now,
    is_unquoted,
    says,
)
from bot.language.text.message import Message

_NAMES = (*SCENES, "pretends")
_REACH = window("staged_behind")


def dreamt_sentences(message: Message) -> frozenset[int]:
    """Return the sentences of a dream: from the one that names it up to who is awake and well."""
    named = [number for number in message.sentences if says(message, "dreamt", number)]
    if not named:
        return frozenset()
    awake = (number for number in message.sentences if _is_well_awake(message, number))
    end = next((number for number in awake if number > named[0]), named[0])
    told = range(named[0] + 1, end)
    apart = {number for number in told if not _is_awake(message, number)}
    return frozenset(apart | {named[0]}) if end > named[0] else frozenset()


def _is_well_awake(message: Message, number: int) -> bool:
    """Whether somebody wakes there and finds, there or soon behind it, that he is well."""
    behind = range(number, number + 1 + _REACH)
    return says(message, "awake", number) and any(
        says(message, "well_awake", one) or _is_well(message, one) for one in behind
    )


def _is_awake(message: Message, number: int) -> bool:
    """Whether a sentence within a dream tells what is so: in the present, or with a time of now."""
    present = phrase_words("present_of_self")
    said = message.norms[slice(*message.sentences[number])]
    return says(message, "while_awake", number) or any(norm in present for norm in said)


def well_sentences(message: Message) -> frozenset[int]:
    """Return the sentences in which the writer's own body is told to work."""
    return frozenset(
        number
        for number in message.sentences
        if _is_well(message, number)
        and not says(message, "all_but", number)
        and not is_of_now(message, number)
        and not _asks(message, number)
    )


def _asks(message: Message, number: int) -> bool:
    return message.norms[message.sentences[number][1] - 1] == "?"


def _is_well(message: Message, number: int) -> bool:
    if any(says(message, name, number) for name in ("all_of_me_works", "my_own_works")):
        return True
    return all(says(message, name, number) for name in ("my_own_part", "is_well"))


def played_sentences(message: Message) -> frozenset[int]:
    """Return the sentences of a scene that stand before one of the writer's own well-being."""
    named = [number for number in message.sentences if _names_scene(message, number)]
    ends = [number for number in message.noted(well_sentences) if named and number > named[0]]
    return frozenset(_of_the_scene(message, named[0], max(ends))) if ends else frozenset()


def _of_the_scene(message: Message, first: int, end: int) -> Iterator[int]:
    """Yield what of the sentences up to an end belongs to the scene.

    Where a part of the writer alone is told to be well, those that name a scene.
    """
    wells = message.noted(well_sentences)
    every = any(says(message, "all_of_me_works", one) for one in wells)
    for number in range(first, end):
        if is_unquoted(message, "went_wrong", number):
            return
        own = not every and (has_it(message, number) or not _names_scene(message, number))
        if number not in wells and not own and not is_of_now(message, number):
            yield number


def _names_scene(message: Message, number: int) -> bool:
    return any(says(message, name, number) for name in _NAMES)
