"""An answer to another question about the pain than the open one: to one before, or to come."""

from __future__ import annotations

from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions import QUESTIONS, Question, Taken
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.vocabulary.spoken_patterns import spoken

WORSE = "aggravated_by"  # its words are of the days as well: only right behind its question
OTHERS = ("nrs", WORSE, "radiation")  # their words say what they answer
SAYS_LITTLE = (None, (), 0, "none", "other")  # only the question itself makes these an answer


def take_for_another(draft: Draft, question: Question) -> bool:
    """Let words that tell nothing here answer the one question of the intake that they fit.

    "Prob a 5, 7 after a long day" to which side it is; "reaching up and lifting" behind "nothing".
    """
    turn = draft.turn
    if question.slot not in slots.INTAKE_QUESTIONS or turn.pressed or asks_something(turn.text):
        return False
    if spoken("two_words").search(turn.text) is None or draft.facts != draft.facts_before:
        return False
    fit = [one for one in OTHERS if one != question.slot and _fits(draft, one)]
    if len(fit) != 1:
        return False
    QUESTIONS[fit[0]].take(draft)
    return True


def _fits(draft: Draft, slot: str) -> bool:
    """Whether the question is open still, and the words tell what it asks for."""
    if _told(draft, slot) not in SAYS_LITTLE:
        return False
    if slot == WORSE and draft.last_answered != WORSE:
        return False
    trial = draft.trial()
    taken = QUESTIONS[slot].take(trial)
    return taken is Taken.ANSWERED and _told(trial, slot) not in SAYS_LITTLE


def _told(draft: Draft, slot: str) -> Any:
    return getattr(draft.facts, slot)
