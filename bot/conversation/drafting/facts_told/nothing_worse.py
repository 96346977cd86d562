"""What is told to make nothing worse answers what makes it worse, wherever it is said."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.intake_answers import apply_choice
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts

NOTHING = "none"


def with_nothing_worse(draft: Draft, told: Facts) -> Facts:
    """Return the facts with "nothing makes it worse", where no movement is told that does."""
    if told.aggravated_by or told.worse_with:
        return told
    text = draft.situation.turns[-1].text.casefold()
    patterns = (spoken("nothing_makes_it_worse"), spoken("same_whatever_is_done"))
    said = any(one.search(text) for one in patterns)
    again = draft.asked == WORSE and spoken("said_nothing").search(text) is not None
    return (apply_choice(told, WORSE, NOTHING) or told) if said or again else told
