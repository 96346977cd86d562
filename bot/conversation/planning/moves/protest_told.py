"""What protests that a move is blamed for a pain, and what stands beside it in the message."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import blamed, blamed_move
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.planning.moves.moves_of_deeds import PROTEST, MoveTold
from bot.conversation.session.session import current_item
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.reading_session_moves import SessionMove, read_session_moves
from bot.language.replies.told.spreading import has_spread
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of


def protest_told(draft: Draft) -> MoveTold | None:
    """What protests that a move is blamed; it may be what the message denies of the facts.

    What stands before and behind the sentences of it is told beside it.
    """
    if not blamed(draft):
        return None
    written = draft.situation.turns[-1].text
    if has_spread(written):
        return None
    told = [one for one in read_session_moves(written) if one.deed == PROTEST]
    if not told or (_of_the_move_up(draft) and not spoken("objects_to_the_blame").search(written)):
        return None
    here = draft.turn.text
    parts = [(first, last, written[first:last]) for first, last in parts_of(written)]
    back = spoken("wants_one_back")
    said = [one for first, last, one in parts if _touches(first, last, told) or back.search(one)]
    within = [(at, at + len(one)) for one in said if (at := here.find(one)) >= 0]
    if len(within) < len(said):
        return MoveTold(PROTEST, (), 0, len(here))
    return MoveTold(PROTEST, (), min(within)[0], max(end for _start, end in within))


def _of_the_move_up(draft: Draft) -> bool:
    """Whether another move than the one that was blamed is up: what is said is mostly of that."""
    item = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    named, _words = moves_named(Message.read(draft.situation.turns[-1].text))
    return item is not None and blamed_move(draft) not in (item.exercise_id, *named)


def _touches(first: int, last: int, told: Sequence[SessionMove]) -> bool:
    return any(one.start < last and first < one.end for one in told)
