"""What a home check showed last time, beside what it shows now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck, evidence_of, steps_of
from bot.conversation.checks.result_meaning import given_answer
from bot.knowledge.checks.home_checks import CheckAnswer, load_home_checks
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.first_letter import uncapitalised

BEFORE = "before"  # of a check that is done once more: question -> what was answered, in words


def answers_before(values: Mapping[str, Any], check: str) -> dict[str, str]:
    """Return what was answered to each question of a check: the number as it was told, or words."""
    evidence, steps = evidence_of(values), [s for s in steps_of(values) if s["check"] == check]
    told = {step["key"]: step.get("measured", "") for step in steps}
    given = {
        question.key: given_answer(question, evidence, steps)
        for question in load_home_checks()[check].questions
        if question.key in told
    }
    return {
        key: told[key] or uncapitalised(answer.label)
        for key, answer in given.items()
        if answer is not None
    }


def compared_with_before(
    values: Mapping[str, Any], opened: OpenCheck, answer: CheckAnswer, measured: str
) -> str | None:
    """Return the answer beside that of last time; None for a check that is done for the first."""
    chosen = {one["id"]: one for one in values.get(slots.CHECKS) or ()}
    before = chosen[opened.check.id].get(BEFORE, {}).get(opened.question.key)
    if before is None:
        return None
    words = uncapitalised(answer.label)
    now = measured if measured and before != words else words
    return talk_words(
        "check_as_before" if now == before else "check_then_now", then=before, now=now
    )
