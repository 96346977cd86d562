"""Whether a message asks about one's own plan, and which of its words ask that."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.about_moves import AboutMove, load_own_plan
from bot.language.replies.told.taken_back import blanked


@lru_cache  # a turn asks several times for the same words
def plan_asked(text: str) -> AboutMove | None:
    """Return the kind of question about one's own plan that the words ask."""
    return next((kind for kind in load_own_plan().values() if kind.asked_in(text)), None)


def without_plan_question(turn: UserTurn) -> UserTurn:
    """Return the turn without a question about the plan that wishes for nothing."""
    kind = None if turn.pressed else turn.read_once(plan_asked)
    found = kind.asked_in(turn.text) if kind and not kind.wishes else None
    return turn if found is None else replace(turn, text=blanked(turn.text, [found.span()]))


def within_plan_question(turn: UserTurn, start: int, end: int) -> bool:
    """Return whether a stretch of a message is part of a question about the plan."""
    text, kind = turn.text, turn.read_once(plan_asked)
    found = kind.asked_in(text) if kind else None
    return found is not None and found.start() <= start and end <= found.end()
