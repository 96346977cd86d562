"""How the pain is after the session, 0 to 10 (NRS)."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.questions.question import Question, Taken
from bot.language.replies.answers import read_answer

LEFT_OUT = -1


class RatingQuestion(Question):
    """One number; it can be left out."""

    slot = slots.RATING
    action = "utter_ask_rating"

    def take(self, draft: Draft) -> Taken:
        """Read the number."""
        choice = draft.turn.choice
        if choice and choice[0] == slots.RATING and choice[1].isdigit():
            number: float | None = float(choice[1])
        else:
            answer = read_answer("rating", draft.turn.findings, draft.turn.text)
            number = None if answer is None else answer.number
        if number is None:
            return Taken.UNCLEAR
        draft.set(**{slots.RATING: round(number)})
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Leave it out."""
        draft.set(**{slots.RATING: LEFT_OUT})
        return Taken.ANSWERED
