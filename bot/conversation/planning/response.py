"""How much of a message has been taken, while the steps of its reply go through one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.questions import QUESTIONS, Question
from bot.conversation.turn import MessagePart, UserTurn


@dataclass
class Response:
    """What the steps of `responding.py` have found so far in one message.

    `question` is the question that is open, None where none is. A step that takes the whole
    message returns where that leads; one that takes a part of it notes that here.
    """

    draft: Draft
    question: Question | None
    turn: UserTurn  # the message before the wishes took their words out of it
    before_wishes: Draft  # the draft as it stood before the wishes
    own_words: bool = False  # the open question takes whatever is said, and nothing else is told
    asked_first: tuple[MessagePart, ...] = ()  # what is asked before the answer
    strength: bool = False  # a move gave out, was meant for another, hurt for a moment
    counted: bool = False  # the move counts as done, easily
    of_one: bool = False  # a wish of one move was done
    stopped: bool = False  # the move that is up stops
    moved: bool = False  # the session went on, back, or was put right
    answered: bool = False  # the open question has its answer
    taken_back: bool = False  # something noted was put right or taken out
    felt: bool = False  # a feeling was heard
    wished: bool = False  # a wish was taken
    asides: tuple[MessagePart, ...] = ()  # what is asked beside the answer

    @classmethod
    def begin(cls, draft: Draft) -> Response:
        """Return the response to the message of a draft, before anything of it was taken."""
        return cls(draft, QUESTIONS.get(draft.asked or ""), draft.turn, draft)

    def asks(self, slot: str) -> bool:
        """Whether the question of a slot is open."""
        return self.question is not None and self.question.slot == slot


Step = Callable[[Response], Follow | None]
