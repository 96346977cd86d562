"""Works out what the person's words and checks point to."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.person import keep
from actions.talk import Talk
from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks import evidence_of
from bot.conversation.pattern import pattern_card, pattern_text
from bot.conversation.stages import next_step
from bot.records.assessments import kept_patterns


class ShowPattern(GuideAction):
    """The assessment, kept. The question for the minutes shows it; with them known, this does."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_pattern"

    def act(self, talk: Talk) -> None:
        """Infer, keep, and go on."""
        assessment = infer(talk.facts, evidence_of(talk.values))
        talk.set(**{slots.ASSESSMENT_SHOWN: assessment.as_dict(), slots.PATTERN_TOLD: None})
        if talk.values.get(slots.MINUTES) is not None:
            talk.say(
                text=pattern_text(assessment, talk.facts),
                card={"card": pattern_card(assessment, talk.facts), "fallback": True},
            )
            talk.set(**{slots.PATTERN_TOLD: True})
        keep(talk, lambda records: records.save_assessment(kept_patterns(assessment)))
        talk.go(next_step(talk.values))
