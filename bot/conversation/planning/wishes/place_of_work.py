"""Where "at work" is: at a desk, but for those whose work keeps them on their feet."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_place import DESK
from bot.language.replies.wished.wishes import Wishes

ON_THEIR_FEET = frozenset(("standing", "heavy_lifting"))  # lifestyle ids of the label schema
AT_A_DESK = frozenset(("office", "software", "student"))  # kinds of work of the facts
SITTING = "sitting"
NO_FLOOR = "no_floor"


def at_their_work(draft: Draft, wishes: Wishes) -> Wishes:
    """Return the wishes without a desk that nobody named (clinical 8.2): a cook has none at work.

    Nothing on the floor holds at any work.
    """
    if DESK in wishes.place and spoken("done_enough_at_work").search(draft.turn.text):
        return replace(wishes, place=wishes.place - {DESK})  # "I do enough of that at work"
    days, work = set(draft.facts.lifestyle), draft.facts.work
    on_feet = bool(days & ON_THEIR_FEET) or (work is not None and work not in AT_A_DESK)
    no_desk = on_feet and SITTING not in days
    if DESK not in wishes.place or not no_desk or spoken("names_a_desk").search(draft.turn.text):
        return wishes
    return replace(wishes, place=wishes.place - {DESK} | {NO_FLOOR})
