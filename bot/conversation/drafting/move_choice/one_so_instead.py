"""One move is to go for another that is like this or that: which goes, and what the other must be.

"Instead of the bridge, something standing", "no plank, one for the same muscle but gentler": it is
of that move alone. Where no move is named or spoken of, it is of the whole list and not read here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_listed import lists_of, spoken_of
from bot.conversation.drafting.move_choice.moves_meant import NONE, Meant, moves_meant, moves_named
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.other_move import (
    ABOVE_THE_FLOOR,
    OtherMove,
    OtherWished,
    read_other_moves,
)
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wish_reading import said as tells
from bot.language.replies.wished.wished_moves import move_words, place_in_text, read_move_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import sentences_of

SWAP_SO = "swap_so"
OUT = "out"
_GOES = ("swap", OUT)


class OneSo(NamedTuple):
    """The move that goes with what the other must be like, and where both stand in the text."""

    meant: Meant
    first: int
    last: int


class _Goer(NamedTuple):
    meant: Meant
    first: int
    last: int
    deed: str = ""  # where the words wish it away, whatever they say of all of them


def ones_so(draft: Draft, text: str) -> tuple[OneSo, ...]:
    """Return what is wished for in the place of one move, in the order of the words."""
    if not any(lists_of(draft)):
        return ()
    said = move_words(text)
    return tuple(_all(draft, text, said))


def _all(draft: Draft, text: str, said: str) -> Iterator[OneSo]:
    for wish in (*read_other_moves(text), *_same_moves(draft, said)):
        begin, end = next(
            (one for one in sentences_of(said) if one[0] <= wish.first < one[1]), (0, len(said))
        )
        rest = blanked(said, [(wish.first, wish.last)])
        goer = _goer(draft, rest, begin, end, wish)
        if goer is None:
            continue
        first, last = min(goer.first, wish.first), max(goer.last, wish.last)
        same = wish.other.same_work or spoken("the_same_work").search(said[begin:end]) is not None
        out = goer.deed == OUT or tells(Message.read(text), "hurts")
        other = replace(wish.other, unwanted=out, same_work=same)
        meant = replace(goer.meant, other=other)
        yield OneSo(meant, *place_in_text(text, first, last))


def _same_moves(draft: Draft, said: str) -> Iterator[OtherWished]:
    """ "Number 3 please without getting on the floor": where that stands right behind one move."""
    for hit in spoken("done_off_the_floor").finditer(said):
        begin = max((one for one, end in sentences_of(said) if one <= hit.start()), default=0)
        before = spoken("only_please").sub("", said[begin : hit.start()])
        pieces = [one for one in spoken("pieces_of_a_line").split(before) if one.strip()]
        meant = moves_meant(pieces[-1], *lists_of(draft), strict=True) if pieces else NONE
        if len(meant.moves) == 1 and spoken("of_every_move").search(said[begin:]) is None:
            yield OtherWished(OtherMove(ABOVE_THE_FLOOR, same_first=True), *hit.span())


def _goer(draft: Draft, rest: str, begin: int, end: int, wish: OtherWished) -> _Goer | None:
    sentence = rest[begin:end]
    cued = wish.other_told or spoken("puts_in_its_place").search(sentence) is not None
    cued = cued or _asks_for_it_at_a_move(draft, rest[begin : wish.first])
    opens = rest[begin : wish.first].rstrip()[-1:] in (",", ";", ":", "-", "(")
    goer = next(_wished_away(draft, rest, begin, end), None)
    if goer is None and (cued or opens):
        goer = next(_named(draft, rest, begin, end), None)
    of_one = spoken("only_that_one").search(sentence) is not None
    if goer is None and cued:
        goer = _spoken_of(draft, rest, begin, wish)
    asked = wish.other.same_first and spoken("asks_for_a_version").search(sentence)
    if goer is None or (asked and not goer.deed):
        return None
    of_all = spoken("of_every_move").search(sentence) is not None
    return goer if goer.deed or of_one or not of_all else None


def _asks_for_it_at_a_move(draft: Draft, before: str) -> bool:
    """Whether another one is asked for while a move is up ("got something with my band?")."""
    up = draft.asked == slots.EXERCISE_FEEDBACK
    return up and spoken("asks_for_another_first").fullmatch(before) is not None


def _wished_away(draft: Draft, rest: str, begin: int, end: int) -> Iterator[_Goer]:
    """The move that the words wish away or swap ("swap the bridge", "instead of number 2")."""
    lists = lists_of(draft)
    for one in read_move_wishes(rest[begin:end]):
        if one.deed not in _GOES:
            continue
        words = rest[begin + one.first : begin + one.last]
        thing = spoken("joint_before_another").sub("", one.thing)
        meant = _by_name(draft, words) or moves_meant(thing, *lists, strict=one.strict)
        if len(meant.moves) == 1 or meant.absent or meant.this:
            here = _up(draft) if meant.this else meant
            if here:
                yield _Goer(here, begin + one.first, begin + one.last, one.deed)


def _named(draft: Draft, rest: str, begin: int, end: int) -> Iterator[_Goer]:
    lists = lists_of(draft)
    for first, last in pieces_of(rest, begin, end):
        words = rest[first:last].strip()
        numbered = spoken("names_by_number").search(words)
        meant = moves_meant(numbered[0], *lists) if numbered else _by_name(draft, words)
        meant = meant or moves_meant(words, *lists, strict=True, by_groups=False)
        if len(meant.moves) == 1 or meant.absent:
            yield _Goer(meant, first, last)


def _by_name(draft: Draft, words: str) -> Meant:
    """The move whose whole name stands in the words: of the list, else of the library."""
    named, _longest = moves_named(Message.read(words))
    if not named:
        return NONE
    there = {item.move for listed in lists_of(draft) for item in listed}
    here = [move for move in named if move in there]
    return Meant((here[0],)) if here else Meant(absent=named[0])


def _spoken_of(draft: Draft, rest: str, begin: int, wish: OtherWished) -> _Goer | None:
    """The move of the sentence before, or in a session the one that is up."""
    meant = _up(draft) if not rest[:begin].strip() else NONE
    meant = meant or next((one.meant for one in _named(draft, rest, 0, begin)), NONE)
    meant = meant or spoken_of(draft, rest[:begin]) or _up(draft)
    return _Goer(meant, wish.first, wish.last) if len(meant.moves) == 1 or meant.this else None


def _up(draft: Draft) -> Meant:
    return Meant(this=True) if draft.asked == slots.EXERCISE_FEEDBACK else NONE
