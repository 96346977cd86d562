"""Says what the person's words and checks point to, why, and how sure."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.person import keep
from actions.talk import Talk
from bot.assessment import Explanation, explain, infer
from bot.conversation import slots
from bot.conversation.checks import evidence_of
from bot.conversation.stages import next_step
from bot.records.assessments import kept_patterns


class ShowPattern(GuideAction):
    """The pattern with its honest line, or plainly that none is named."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_show_pattern"

    def act(self, talk: Talk) -> None:
        """Infer, explain, keep, and go on to the minutes."""
        assessment = infer(talk.facts, evidence_of(talk.values))
        said = explain(assessment, talk.facts)
        title = f"{said.over_line}: {said.title}" if said.over_line else said.title
        talk.say(
            text="\n\n".join([f"{title}.", *said.paragraphs]),
            card={"card": _card(said), "fallback": True},
        )
        talk.set(**{slots.ASSESSMENT_SHOWN: assessment.as_dict()})
        keep(talk, lambda records: records.save_assessment(kept_patterns(assessment)))
        talk.go(next_step(talk.values))


def _card(said: Explanation) -> dict[str, object]:
    return {
        "kind": "pattern",
        "over": said.over_line,
        "title": said.title,
        "tight": [line.label for line in said.lengthen],
        "weak": [line.label for line in said.build],
        "why": " ".join(part for part in (said.told, said.found, said.picture, said.also) if part),
        "honest": " ".join(part for part in (said.how_sure, said.honest, *said.first) if part),
    }
