"""Place and kit told in a piece of a message, read as where they are asked for.

With the list in front of them, and beside the minutes, people tell one after the other: "six
minutes, I have a baby on my arm, standing is best". Each piece is heard by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.planning.wishes.place_of_work import NO_FLOOR
from bot.conversation.planning.wishes.wished_setting import EITHER
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.owners import owners_of
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import sentences_of
from bot.language.text.question_start import begins_as_question, ends_with_mark


def with_pieces(wishes: Wishes, text: str) -> Wishes:
    """Return the wishes with the place and the kit that stand in a piece of their own."""
    pieces = [
        one for one in _pieces(_without_others(text)) if not moves_named(Message.read(one))[0]
    ]
    told = [read_wishes(one, None, "kit") for one in pieces]  # "the lying pelvic rock" is a move
    why = spoken("asks_why_no_floor").search(text) is not None
    place = frozenset().union(*(one.place for one in told)) - ({NO_FLOOR} if why else set())
    place |= wishes.place
    if wishes.upright or place >= EITHER:
        place -= EITHER - wishes.place  # "only sitting and standing" is said as one
    kit = wishes.kit.union(*(one.kit for one in told)) - wishes.no_kit
    lying = wishes.lying_only or (not place and any(one.lying_only for one in told))
    return replace(wishes, place=place - wishes.not_places, kit=kit, lying_only=lying)


def _without_others(text: str) -> str:
    """Return the text without pieces that are about somebody else ("my brother has a step")."""
    if spoken("may_use_it").search(text) is not None:
        return text
    message = Message.read(text)
    owners = owners_of(message)
    theirs = [
        (start, end)
        for start, end in pieces_of(text)
        if any(map(str.isalnum, text[start:end]))
        and all(owners[slice(*message.tokens.holding(start, end))])
    ]
    return blanked(text, theirs)


def _pieces(text: str) -> Iterator[str]:
    """Yield what is told: sentences, their pieces, and what stands behind minutes in them."""
    told = [one for one in sentences_of(text) if not ends_with_mark(text[slice(*one)])]
    pieces = [one for start, end in told for one in pieces_of(text, start, end)]
    for first, last in (*told, *pieces):
        piece = text[first:last]
        if begins_as_question(piece):
            continue  # "why no floor, I'm fine down there"
        yield piece
        yield from (piece[one.end() :] for one in spoken("of_minutes").finditer(piece))
