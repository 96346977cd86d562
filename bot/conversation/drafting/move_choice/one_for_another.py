""" "The band row instead of the chin tuck": a move that is named comes in the place of another.

So does one that is named by the part of the body that it is to work.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_left_out import move_of_library
from bot.conversation.drafting.move_choice.moves_listed import lists_of, spoken_of
from bot.conversation.drafting.move_choice.moves_meant import (
    Meant,
    moves_meant,
    moves_named,
    moves_sharing,
)
from bot.conversation.drafting.move_choice.moves_wished_back import of_library
from bot.conversation.session.session import current_item
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.parts_of_moves import part_in_its_place, part_that_works
from bot.language.replies.wished.wished_moves import MoveWish, move_words, read_move_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import sentences_of


def not_this_but_that(draft: Draft, text: str) -> tuple[str, Meant] | None:
    """ "Not breathing, chin tuck": the move that is wished in the place of another."""
    said = spoken("not_this_but_that").search(move_words(text))
    lists = lists_of(draft)
    if said is None or not any(lists):
        return None
    here = moves_meant(said["wished"], *lists, strict=True, by_groups=False)
    wished = next(iter(here.moves), "") or move_of_library(said["wished"]).absent
    gone = moves_meant(said["gone"], *lists, strict=True).moves
    a_move = gone or moves_sharing(said["gone"])  # "not bad, the bridge" is a report
    if not wished or wished in gone or not a_move:
        return None
    return "swap_for", Meant(moves=gone, absent=wished)


def named_before_it(draft: Draft, text: str, wish: MoveWish) -> tuple[str, Meant] | None:
    """ "The band row instead of the chin tuck": what is named before is to come in its place."""
    said = move_words(text)
    if spoken("in_the_place_of").match(said, wish.first) is None:
        return None
    begin = sentence_start(text, wish.first)
    named, _ = moves_named(Message.read(said[begin : wish.first]))
    gone = moves_meant(wish.thing, *lists_of(draft), strict=True)
    if not named or not gone.moves or {*named} & {*gone.moves}:
        return None
    return "swap_for", Meant(moves=gone.moves, absent=named[0])


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence begins in which a place of the text stands."""
    return max((end for _, end in sentences_of(move_words(text)) if end <= at), default=0)


def one_for_another(draft: Draft, thing: str, before: str = "") -> tuple[str, Meant] | None:
    """ "The pelvic rock for the lean-forward ease": the move that goes, and the one wished for.

    `before` is what the message says ahead: "the rock feels pointless, swap it for the bridge".
    """
    joint = spoken("goes_for_what_comes").search(thing)
    goes, comes = (thing[: joint.start()], thing[joint.end() :]) if joint else (thing, "")
    of_all = spoken("of_every_move").search(goes) is not None
    if not comes or of_all or spoken("for_whom").fullmatch(comes):
        return None
    lists = lists_of(draft)
    gone = moves_meant(goes, *lists, strict=True, by_groups=False)
    if gone.this:
        item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
        gone = Meant((item.exercise_id,)) if item else _named_last(draft, before)
    here = moves_meant(comes, *lists, strict=True, by_groups=False)
    other = Meant(absent=here.moves[0]) if here.moves else of_library(comes)
    if other.absent in gone.moves:
        return None
    if other.absent or other.several:
        return "swap_for", replace(other, moves=gone.moves)
    unknown = gone.moves and joint is not None and joint["joint"] == "for"
    return ("not_known", Meant(thing=comes)) if unknown else None


def _named_last(draft: Draft, before: str) -> Meant:
    """The move of the list that the last words ahead of a wish name; a number names none there."""
    pieces = spoken("pieces_of_a_line").split(before)
    told = [one.strip() for one in pieces if any(map(str.isalpha, one))]
    lists = lists_of(draft)
    found = (moves_meant(one, *lists, by_groups=False) for one in reversed(told))
    return next((one for one in found if one.moves), Meant())


def part_for_another(draft: Draft, text: str) -> tuple[str, Meant] | None:
    """ "Swap the march for one that works my bum": the part, and the move that goes for it."""
    said = move_words(text)
    for wish in read_move_wishes(text):
        if wish.deed != "swap":
            continue
        joint = spoken("goes_for_what_comes").search(wish.thing)
        goes = wish.thing[: joint.start()] if joint else wish.thing
        comes = wish.thing[joint.end() :] if joint else ""
        begin = sentence_start(text, wish.first)
        follows = spoken("behind_for").match(said, wish.last)
        comes = comes or (follows["comes"] if follows else "")
        part = part_in_its_place(comes) if comes else part_that_works(said[begin : wish.first])
        gone = moves_meant(goes, *lists_of(draft), strict=True) if part else Meant()
        back = part and spoken("points_back_to_moves").fullmatch(goes.strip())
        if back and draft.asked != slots.EXERCISE_FEEDBACK:
            gone = spoken_of(draft, "") or gone  # "why the rolls?" before it
        if gone.moves or gone.this or gone.absent:
            return "for_part", replace(gone, moves=gone.moves[:1], thing=part)
    return None
