"""The open question: where it hurts, since when, what the days look like."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.about_somebody_else import answer_for_them
from bot.conversation.questions.question import Question, Taken


class StoryQuestion(Question):
    """Anything told about the pain is the story; the facts were folded in before."""

    slot = slots.STORY

    def take(self, draft: Draft) -> Taken:
        """Take whatever the message tells."""
        if answer_for_them(draft):
            return Taken.HEARD
        return Taken.ANSWERED if draft.values.get(slots.STORY) else Taken.UNCLEAR

    def skip(self, draft: Draft) -> Taken:
        """Go on with the single questions."""
        draft.set(**{slots.STORY: "passed_over"})
        return Taken.ANSWERED
