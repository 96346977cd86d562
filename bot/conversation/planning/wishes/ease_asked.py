"""Positions that ease a bad day are asked for in words, as the button of that name does."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import routine_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

SHOWN = "action_show_comfort"


def take_ease_asked(draft: Draft) -> Follow | None:
    """Show positions of ease at once, whatever was asked; None where nobody asks for them."""
    if draft.turn.pressed or draft.asked in (*PARTS, slots.EXERCISE_FEEDBACK):
        return None
    if routine_of(draft.values) is None and not weeks_of(draft).has_plan:
        return None
    said = as_heard(draft.situation.turns[-1].text)
    if spoken("asks_positions_of_ease").search(said) is None:
        return None
    draft.say(SHOWN)
    return Follow.LISTEN
