"""What is wished at the move that is up, in whatever words: another one, what else there is, later.

One place reads it, before anything is asked or reported in the message: the wish is carried out, or
it is said why not, and its own words, with the reason beside it, say nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_listed import spoken_of
from bot.conversation.drafting.move_choice.moves_meant import Meant
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.swapping import carry_out
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.session.done_so_far import first_open
from bot.conversation.session.other_moves import free_swaps
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message_parts import parts_of


def take_wish_at_the_move(draft: Draft) -> bool:
    """Carry out what is wished of the move that is up; True where anything was.

    What stands beside it, and is no reason for it, is left as the message of this turn.
    """
    if not _may_wish(draft):
        return False
    text = draft.turn.text
    parts = list(parts_of(text))
    for pattern, carry in CARRIED:
        at = [one for one in parts if pattern.search(move_words(text[slice(*one)]))]
        if at and not _names_another(draft, text[: at[0][1]]) and carry(draft):
            why = [one for one in parts if spoken("why_another").search(text[slice(*one)])]
            spans = tuple(ReplyPart(*one, "wish") for one in sorted({*at, *why}))
            leave_only(draft, part_off(draft, spans))
            draft.set(**{slots.REPROMPT: None})
            draft.of_moves = True
            return True
    return False


def _may_wish(draft: Draft) -> bool:
    """Whether a move is up, and the message tells no pain of it that is asked about first."""
    turn = draft.turn
    waits = draft.values.get(slots.HURT_ASKED) or draft.values.get(slots.PAUSED)
    if turn.pressed or draft.asked != slots.EXERCISE_FEEDBACK or waits:
        return False
    if routine_of(draft.values) is None or current_item(draft.values) is None:
        return False
    return not (warns_in_exercise(turn) or spoken("hurts_at_the_move").search(turn.text))


def _names_another(draft: Draft, said: str) -> bool:
    """Whether another move than the one that is up is named in the wish."""
    up = current_item(draft.values)
    named = [meant.moves for _deed, meant in named_wishes(draft, said)]
    named.append(spoken_of(draft, move_words(said)).moves)  # "I hate the 2nd one, another please"
    return up is not None and any(up.exercise_id not in moves for moves in named if moves)


def _another(draft: Draft) -> bool:
    return carry_out(draft, "swap", Meant(this=True))


def _what_else(draft: Draft) -> bool:
    """Name what could come in its place; which one comes is for the person to say."""
    routine, up = routine_of(draft.values), current_item(draft.values)
    if routine is None or up is None:
        return False
    others = free_swaps(draft.values, routine, up.swap_ids)
    name = joined_names((up.exercise_id,))
    words = wish_words("could_come", joined_names(others)) if others else ""
    draft.acknowledge(words or wish_words("nothing_else", name))
    return True


def _later_today(draft: Draft) -> bool:
    """Go on with the next open move; this one stays open and comes up behind the others."""
    up, at = current_item(draft.values), int(draft.values.get(slots.EXERCISE) or 0)
    following = first_open(draft.values, at + 1)
    behind = current_item({**draft.values, slots.EXERCISE: following})
    name = joined_names((up.exercise_id,)) if up else ""
    if up is None or behind in (None, up):
        draft.acknowledge(wish_words("only_this_open", name) if up else "")
        return True
    draft.set(**{slots.EXERCISE: following})
    draft.acknowledge(wish_words("comes_later_today", name))
    draft.renewed = True
    return True


def _another_day(draft: Draft) -> bool:
    """Leave it out today; it stays in the routine and comes again next time."""
    up = current_item(draft.values)
    if up is None:
        return False
    noted = {**(draft.values.get(slots.FEEDBACK) or {}), up.exercise_id: "skip"}
    at = int(draft.values.get(slots.EXERCISE) or 0)
    draft.set(**{slots.FEEDBACK: noted})
    draft.set(**{slots.EXERCISE: first_open(draft.values, at + 1)})
    if not draft.values.get(slots.SESSION_BEGAN):
        draft.set(**{slots.SESSION_BEGAN: draft.situation.now.isoformat()})
    draft.acknowledge(wish_words("for_another_day", joined_names((up.exercise_id,))))
    draft.keep("session")
    draft.renewed = True
    return True


# Which words wish for what, in this order.
CARRIED: tuple[tuple[re.Pattern[str], Callable[[Draft], bool]], ...] = (
    (spoken("this_on_another_day"), _another_day),
    (spoken("this_later_today"), _later_today),
    (spoken("asks_what_else_there_is"), _what_else),
    (spoken("another_in_its_place"), _another),
)
