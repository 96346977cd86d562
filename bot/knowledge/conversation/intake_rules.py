"""The rules of the intake as data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.language import CONTENT


class IntakeCondition(FactCondition):
    """What must have been told: facts, or a red flag (`told`), whatever became of it."""

    lifestyle: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    work: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


class IntakeRules(Entry):
    """How much is asked and where a question makes sense.

    `readback_after_facts`: facts heard before the read-back comes first; `questions` are the facts
    that are asked for, in order, `questions_at_most` of them; some of them only where one of the
    conditions of `asked_when` holds, some not where one of `not_asked_when` does;
    `not_of_the_pain` are those about the person's days; regions are ids of regions.yml;
    `times_of_their_own` are conditions whose years are not the pain's; with those
    `numb_by_themselves` numb feet are not the back's.
    """

    readback_after_facts: int
    questions_at_most: int
    questions: tuple[str, ...]
    asked_when: Mapping[str, tuple[IntakeCondition, ...]]
    not_asked_when: Mapping[str, tuple[IntakeCondition, ...]]
    not_of_the_pain: tuple[str, ...]
    midline_regions: tuple[str, ...]
    radiating_regions: tuple[str, ...]
    times_of_their_own: tuple[str, ...]
    numb_by_themselves: tuple[str, ...]
    no_arm_of: tuple[str, ...]
    no_leg_of: tuple[str, ...]
    joints: tuple[str, ...]


@lru_cache(maxsize=1)
def load_intake_rules() -> IntakeRules:
    """Return the one entry of intake_rules.yml. Raises `KnowledgeError` when it is refused."""
    return read_entries(CONTENT / "conversation" / "intake_rules.yml", IntakeRules)["intake"]
