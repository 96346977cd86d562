"""A wobble that is told of a move that was done: one line, to hold on."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import counts_as_done
from bot.conversation.session.session import current_item
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken


def say_hold_on(draft: Draft) -> None:
    """Say it where the move that was up counts as done now, and was done unsteadily."""
    before, written = draft.situation.values, draft.situation.turns[-1]
    item = current_item(before) if before.get(slots.ASKED) == slots.EXERCISE_FEEDBACK else None
    if item is None or written.button or not counts_as_done(draft.values, item.exercise_id):
        return
    if spoken("unsteady_in_a_move").search(written.text):
        draft.acknowledge(acknowledgement("hold_on"))
