"""Says what the person's words and checks point to."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import Assessment
from bot.conversation import slots
from bot.conversation.session.muscles_promised import muscles_promised
from bot.conversation.session.pattern import pattern_card, pattern_in_short, pattern_text


class ShowPattern(GuideAction):
    """The question for the minutes shows the pattern; with them known, this does."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_pattern"

    def act(self, talk: Talk) -> None:
        """Show it."""
        assessment = Assessment.from_dict(talk.values[slots.ASSESSMENT_SHOWN])
        if talk.told.get("short"):
            first = bool(talk.told.get("first"))
            talk.say(text=pattern_in_short(assessment, talk.facts, first=first))
            return
        worked = muscles_promised(assessment, talk.values, talk.person)
        talk.say(
            text=pattern_text(assessment, talk.facts, worked),
            card={"card": pattern_card(assessment, talk.facts), "fallback": True},
        )
