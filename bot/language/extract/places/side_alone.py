"""A side that a sentence says and nothing else: "More on the right." """

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.language.findings import Mention, Status
from bot.language.text.message import Message


def side_alone(message: Message, sides: Sequence[Mention]) -> Mention | None:
    """Return the side of the pain that stands in a sentence of its own, if one does.

    `sides` are those that the rules read. Such a sentence means the pain, whatever a story tells
    around it.
    """
    return next(
        (one for one in sides if one.status is Status.PRESENT and _alone(message, one)), None
    )


def _alone(message: Message, side: Mention) -> bool:
    first, last = message.span(side.start, side.end)
    begin, end = message.sentence_range(first)
    small = phrase_words("light") | phrase_words("beside_a_side")
    others = (*message.words[begin:first], *message.words[last:end])
    return all(word.is_sign or word.norm in small for word in others)
