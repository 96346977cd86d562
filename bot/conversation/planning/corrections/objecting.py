""" "That's not what I meant": the one thing just noted goes, a check is put again, else: which?"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.planning.corrections.taking_that_back import take_single_note_back
from bot.conversation.requests.changed_answers import change_answer, go_back
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.vocabulary.spoken_patterns import spoken


def objects(draft: Draft) -> bool:
    """Whether it only says that something was read wrongly, while nothing of safety is asked."""
    if draft.turn.pressed or draft.asked in PARTS or draft.safety.asking is not None:
        return False
    written = draft.situation.turns[-1].text
    said = spoken("objects_to_a_reading").search(written) is not None
    return said and draft.facts == draft.facts_before


def take_objection(draft: Draft) -> Follow:
    """Take back what the words can only mean, or ask what it should be."""
    if draft.asked == slots.CHECK_ANSWER:
        return go_back(draft)
    return take_single_note_back(draft) or change_answer(draft)
