"""A remark about one move is of that move alone: it sets no place and no position for all of them.

"Swap this one, my leg is shaky standing" makes no standing routine, and "the bridge is on the
floor" opens no floor. Words of all of them, or a piece of the line that names no move, do.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_listed import lists_of
from bot.conversation.drafting.move_choice.moves_meant import Meant, Named, moves_meant
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.one_so_instead import SWAP_SO
from bot.conversation.planning.wishes.place_of_work import NO_FLOOR
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wished_moves import move_words
from bot.language.replies.wished.wishes import Asked, Wishes, read_wishes

OF_ONE = ("swap", "swap_for", SWAP_SO, "out", "back_in")
OPEN = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def at_its_size(draft: Draft, turn: UserTurn, asked: Asked | None) -> Wishes:
    """Return the wishes of a turn, its place and position without what is said of one move."""
    wishes = read_wishes(turn.reply, turn.findings, asked)
    padded = load_move_details()["padding"].asked_in(draft.turn.text)
    if NO_FLOOR in wishes.place and (padded or spoken("asks_why_no_floor").search(turn.text)):
        wishes = replace(wishes, place=wishes.place - {NO_FLOOR})  # "my knee minds it, a cushion?"
    if draft.asked not in OPEN or not draft.before.get(slots.ROUTINE):
        return wishes
    text = draft.turn.text  # with all that names a move; of the turn some is blank already
    said = [one for one in pieces_of(text) if says_of_one_move(draft, text[slice(*one)])]
    if not said:
        return wishes
    left = replace(turn, text=blanked(turn.text, said))
    others = read_wishes(left.reply, left.findings, asked)
    return replace(
        wishes,
        place=others.place,
        upright=others.upright,
        discreet=others.discreet,
        also=others.also,
        floor_too=others.floor_too,
        upright_too=others.upright_too,
        lying_only=others.lying_only,
    )


def says_of_one_move(draft: Draft, piece: str) -> bool:
    """Whether a piece of a line speaks of one move of the list, or of one to be swapped."""
    said = move_words(piece)
    if spoken("of_every_move").search(said):
        return False
    if spoken("of_one_move").search(said):
        return True
    if draft.asked == slots.EXERCISE_FEEDBACK and read_wishes(piece, asked="doing").swap:
        return True
    wished = (meant for deed, meant in named_wishes(draft, piece) if deed in OF_ONE)
    return any(map(_is_of_one, wished)) or _names_one(lists_of(draft), said)


def _is_of_one(meant: Meant) -> bool:
    return meant.this or meant.unsaid or bool(meant.absent) or len(meant.moves) == 1


def _names_one(lists: tuple[tuple[Named, ...], tuple[Named, ...]], said: str) -> bool:
    meant = moves_meant(said, *lists, by_groups=False)
    return len(meant.moves) == 1 and not meant.this
