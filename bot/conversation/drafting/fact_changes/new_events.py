"""A fall, a blow or a crash told at a return: it is new, and began no pain known before."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

EVENT = "minor_trauma"  # the sign that tells one; what only "went" in a back is none
BEGAN_BY_ONE = ("fall", "crash")  # triggers: of such a pain "the fall" is spoken of again and again


def tells_new_event(draft: Draft) -> bool:
    """Whether somebody with a plan is back and tells what happened to them since.

    Where the pain began with a fall, only one that is told as of late is another.
    """
    turn, known = draft.turn, draft.facts_before
    if turn.pressed or draft.corrects or draft.moved or draft.asked in slots.OF_A_MOVE:
        return False
    if not (draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan):
        return False
    if EVENT not in {one.value for one in turn.findings.present(Kind.SIGN)}:
        return False
    new = spoken("new_of_late").search(turn.text.casefold()) is not None
    return new or known.trigger not in BEGAN_BY_ONE
