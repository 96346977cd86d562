"""Home checks asked for once more: all that were done, or the one that is named."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.checks.checks_again import answered_checks, once_more
from bot.conversation.checks.checks_undone import named_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.undo import depending_on_facts
from bot.knowledge.staying.talk_words import talk_words

# While one of these is open the same words are an answer to it, or of a move.
NOT_WHILE = (slots.CONSENT, slots.CHECK_ANSWER, slots.EXERCISE_FEEDBACK, slots.REMINDER)


def can_redo(draft: Draft) -> bool:
    """Whether some were done that can be done again now."""
    return draft.asked not in NOT_WHILE and bool(answered_checks(draft.values))


def redo_checks(draft: Draft) -> Follow:
    """Ask them again; the plan follows what they show now."""
    done = answered_checks(draft.values)
    named = named_check(draft.values, draft.turn.text)
    checks = (named.id,) if named is not None and named.id in done else done
    draft.set(**depending_on_facts(), **once_more(draft.values, checks))
    draft.set(**{slots.CLOSED: None})
    draft.acknowledge(talk_words("checks_again"))
    return Follow.ON
