"""A side that needs no odds: "More on the right." alone, and "mostly the middle"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.extract.places.side_words import side_hits
from bot.language.findings import Mention, Status
from bot.language.text.message import Message

_MIDDLE, _MOSTLY = "middle", 2


def side_alone(message: Message, sides: Sequence[Mention]) -> Mention | None:
    """Return the side of the pain that stands in a sentence of its own, if one does.

    `sides` are those that the rules read. Such a sentence means the pain, whatever a story tells
    around it.
    """
    return next(
        (one for one in sides if one.status is Status.PRESENT and _alone(message, one)), None
    )


def mostly_middle(message: Message, sides: Sequence[Mention]) -> Mention | None:
    """Return the middle where the pain is said to be mostly there, and at a side at times."""
    hits = side_hits(message)
    lateral = [hit for hit in hits if hit.side != _MIDDLE]
    if any(hit.weight for hit in lateral) or not any(hit.weight == _MOSTLY for hit in hits):
        return None
    return next((one for one in sides if one.status is Status.PRESENT), None)


def _alone(message: Message, side: Mention) -> bool:
    first, last = message.span(side.start, side.end)
    begin, end = message.sentence_range(first)
    small = phrase_words("light") | phrase_words("beside_a_side")
    others = (*message.words[begin:first], *message.words[last:end])
    return all(word.is_sign or word.norm in small for word in others)
