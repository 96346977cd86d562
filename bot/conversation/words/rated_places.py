"""Ratings of one message by the place of the spine each is of ("low back 2, neck is a 6 now")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Mention


class RatedPlace(NamedTuple):
    """A place, how strong the pain in it is, and where the number stands."""

    place: str
    rating: int
    start: int
    end: int


def rated_places(text: str, places: Sequence[Mention]) -> Iterator[RatedPlace]:
    """Yield the ratings that are told of a place: in its piece, or alone behind it."""
    at: str | None = None
    for first, last in pieces_of(text):
        piece = text[first:last].casefold()
        here = [one for one in places if first <= one.start < last]
        before = spoken("rating_before_its_place").match(piece) if here else None
        alone = spoken("rating_of_the_piece_before").fullmatch(piece) if not here else None
        behind = spoken("rating_behind_its_place").search(piece) if here else None
        told = before or behind or alone
        place = at if alone else None
        if here:
            at = str(here[-1].value)
            place = str(here[0].value) if before else at
        if told is not None and place is not None:
            start, end = told.span("rating")
            yield RatedPlace(place, int(told["rating"]), first + start, first + end)
