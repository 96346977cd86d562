"""Says in one sentence why the pending question is asked."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation.session.session import routine_of


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
        reason = str(talk.told.get("reason") or "")
        if reason:
            talk.say(response=f"utter_why_{talk.told['question']}", reason=reason)
        else:
            talk.say(response="utter_why_checks")
