"""Says in one sentence why the pending question is asked."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import open_check
from bot.conversation.session import routine_of, why_of_exercise


class ExplainQuestion(GuideAction):
    """The reason of a check or an exercise is the one it was chosen for, for this person."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_explain_question"

    def act(self, talk: Talk) -> None:
        """Say the reason."""
        routine = routine_of(talk.values)
        if talk.told.get("routine") and routine is not None:
            talk.say(text="\n".join(f"- {line}" for line in routine.why_lines))
            return
        question = str(talk.told["question"])
        talk.say(response=f"utter_why_{question}", reason=_reason(talk, question))


def _reason(talk: Talk, question: str) -> str:
    if question == slots.EXERCISE_FEEDBACK:
        return why_of_exercise(talk.values)
    opened = open_check(talk.values)
    return opened.reason if opened else ""
