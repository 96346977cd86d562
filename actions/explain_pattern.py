"""Answers "why do you think so?" with the rules that fired."""

from __future__ import annotations

from actions.guide_action import Interruption
from actions.talk import Talk
from bot.assessment import Assessment, explain
from bot.conversation import slots


class ExplainPattern(Interruption):
    """The reasons from the trace, and the programme's view beside research."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_explain_pattern"

    def act(self, talk: Talk) -> None:
        """List the reasons of the pattern named last."""
        shown = talk.values.get(slots.ASSESSMENT_SHOWN)
        if not shown:
            talk.say(response="utter_explained_nothing")
            return
        said = explain(Assessment.from_dict(shown), talk.facts)
        reasons = "\n".join(f"- {line}" for line in said.why)
        talk.say(text="\n\n".join(part for part in (reasons, said.how_sure, said.contrast) if part))
