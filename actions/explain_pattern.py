"""Answers "why do you think so?", "how sure?" and "what if I answered otherwise?"."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import Assessment, explain
from bot.assessment.counterfactuals import if_supposed, telling_check, what_turns_it
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.checks.otherwise import supposed_evidence, supposed_facts
from bot.conversation.safety.safety_state import cautions_of
from bot.knowledge.assessment.explanation_asks import WHY, asked_about_result
from bot.knowledge.assessment.explanation_words import words

OTHERWISE, HOW_SURE = "otherwise", "how_sure"
MOST_SHOWN = 3


class ExplainPattern(GuideAction):
    """The reasons from the trace, the answers the result turns on, or what another would change."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_explain_pattern"

    def act(self, talk: Talk) -> None:
        """Answer the question that was asked about the pattern named last."""
        said = explain(Assessment.from_dict(talk.values[slots.ASSESSMENT_SHOWN]), talk.facts)
        asked = _asked(talk)
        if asked == OTHERWISE:
            parts = _otherwise(talk)
        elif asked == HOW_SURE:
            parts = [said.how_sure or said.found, *_what_turns_it(talk)]
        else:
            reasons = "\n".join(f"- {line}" for line in said.why)
            parts = [reasons, said.how_sure, said.contrast]
        talk.say(text="\n\n".join(part for part in parts if part))


def _asked(talk: Talk) -> str:
    choice = talk.turn.choice
    if choice and choice[0] == slots.PATTERN:
        return choice[1]
    return WHY if talk.turn.pressed else asked_about_result(talk.turn.text)


def _otherwise(talk: Talk) -> list[str]:
    facts, evidence = talk.facts, evidence_of(talk.values)
    other = supposed_facts(facts, talk.turn)
    other_evidence = supposed_evidence(evidence, talk.turn)
    if other != facts or other_evidence != evidence:
        return [if_supposed(facts, evidence, other, other_evidence)]
    return [*_what_turns_it(talk), words("if_ask")]


def _what_turns_it(talk: Talk) -> list[str]:
    facts, evidence = talk.facts, evidence_of(talk.values)
    turns = what_turns_it(facts, evidence, MOST_SHOWN)
    return [
        "\n".join(f"- {line}" for line in turns),
        telling_check(facts, evidence, cautions_of(talk.values)),
    ]
