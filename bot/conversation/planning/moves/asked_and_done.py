"""What is asked beside an answer and was done with it: the next move, leaving one, one more."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.one_more_place import asks_for_a_move
from bot.knowledge.vocabulary.spoken_patterns import spoken


def asked_and_done(draft: Draft, text: str) -> bool:
    """Whether it is done with the rest: to leave the check or move that was open, or one more."""
    if asks_for_a_move(text) and draft.facts.regions != draft.facts_before.regions:
        return True  # the plan is made anew with one for it
    said, at = text.strip(), slots.EXERCISE
    if draft.before.get(at) != draft.values.get(at) and spoken("asks_for_the_next").fullmatch(said):
        return True
    if draft.before.get(at) != draft.values.get(at) and spoken("asks_where_it_is").search(said):
        return True  # "where is number 1? You jumped over it": it comes now
    hurt, up = draft.before.get(slots.HURT_ASKED), draft.values.get(slots.HURT_ASKED)
    if hurt and not up and spoken("asks_for_another_way").search(said):
        return True  # "no, the shoulder. can I put my hands elsewhere?": that move has gone
    of_a_move = draft.situation.values.get(slots.ASKED) in slots.OF_A_MOVE
    return of_a_move and spoken("asks_to_leave_it").fullmatch(said.casefold()) is not None
