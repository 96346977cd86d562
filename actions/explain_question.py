"""Says in one sentence why the pending question is asked."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import open_check
from bot.conversation.session import routine_of, why_of_exercise

WITH_REASON = (slots.CHECK_ANSWER, slots.EXERCISE_FEEDBACK)


class ExplainQuestion(Interruption):
    """Answers "why do you ask?" with the reason of this question, then the question again."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_explain_question"

    def act(self, talk: Talk) -> None:
        """Say the reason; for a check and an exercise it is the one chosen for this person."""
        question = talk.values.get(slots.REQUESTED)
        routine = routine_of(talk.values)
        if routine is not None and question in (None, slots.TOGETHER):
            talk.say(text="\n".join(f"- {line}" for line in routine.why_lines))
        elif not talk.loop or question is None:
            talk.say(response="utter_nothing_asked")
        elif question in WITH_REASON:
            talk.say(response=f"utter_why_{question}", reason=_reason(talk, question))
        elif question == slots.STORY:
            talk.say(response="utter_why_regions")
        else:
            talk.say(response=f"utter_why_{question}")


def _reason(talk: Talk, question: str) -> str:
    if question == slots.EXERCISE_FEEDBACK:
        return why_of_exercise(talk.values)
    opened = open_check(talk.values)
    return opened.reason if opened else ""
