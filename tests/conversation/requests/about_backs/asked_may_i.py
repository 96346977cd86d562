""" "May I ...?" asked and answered, with what was told before."""

from __future__ import annotations

from typing import Any

from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.requests.about_backs.may_i import answer_may_i, asked_activity
from bot.knowledge.education.activities import load_activities
from bot.knowledge.education.activity_rules import load_activity_rules
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

RULES, FAMILIES = load_activity_rules(), load_activities()
NOTHING = Facts()
FLAGS = {"flags": ["fever", "myelopathy", "violence", "axspa"], "level": "S"}


def answered(text: str, facts: Facts = NOTHING, **values: Any) -> Draft:
    draft = Draft.of(situation(text, {**fact_values(facts), **values}))
    asked = asked_activity(draft, text)
    assert asked is not None
    answer_may_i(draft, asked)
    return draft
