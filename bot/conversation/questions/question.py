"""What every question of the way has in common: taking an answer, leaving it out, asking it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import Enum
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.knowledge.conversation.reply_limits import counted

SIDE_QUESTION = counted("side_question_times")
MAIN_QUESTION = counted("main_question_times")


class Taken(Enum):
    """What became of a message as an answer to the open question."""

    ANSWERED = "answered"
    HEARD = "heard"  # no answer to this, but facts that count
    UNCLEAR = "unclear"
    ASK_AGAIN = "ask_again"  # handled; the same question comes again as it is


class Question(ABC):
    """One question: its slot, and what an answer changes."""

    slot: str
    own_words = False  # its answers are any words: no wish and no feeling is read in them
    not_following = "utter_not_following"
    left_words = "left"  # what is said where it is left out unanswered
    most_times: int | None = None  # how often it is put in a row; None where an answer is needed

    @property
    def action(self) -> str:
        """The action or response that asks it."""
        return f"action_ask_{self.slot}"

    @abstractmethod
    def take(self, draft: Draft) -> Taken:
        """Read the message as an answer and set what it says."""

    def skip(self, draft: Draft) -> Taken:
        """Leave the question out; questions that cannot be left out override this."""
        draft.set(**{slots.SKIPPED: [*(draft.values.get(slots.SKIPPED) or []), self.slot]})
        return Taken.ANSWERED

    def times_put(self, values: Mapping[str, Any]) -> int | None:
        """Return how often what is open of it may be put in a row."""
        return self.most_times

    def opened(self, values: Mapping[str, Any]) -> str:
        """Return what is open of it, where it asks several things one after the other."""
        return ""

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """Prepare asking it; return what the asking action is told."""
        return {}
