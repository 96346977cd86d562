"""The questions of one home check: which comes next, and what an answer adds."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck


def next_question(
    check: HomeCheck, keys: Collection[str], asked: Collection[str], evidence: Mapping[str, str]
) -> CheckQuestion | None:
    """Return the next question of a check, or None when it is finished.

    `keys` are the questions chosen for this person (`ChosenCheck.questions`), `asked` those
    already put, answered or not. A question that the evidence makes pointless is passed over.
    """
    for question in check.questions:
        if question.key not in keys or question.key in asked:
            continue
        if question.only_after and not any(key in evidence for key in question.only_after):
            continue
        if any(key in evidence for key in question.unless):
            continue
        return question
    return None


def read_number(question: CheckQuestion, number: float) -> CheckAnswer | None:
    """Return the answer whose band holds `number` (in the question's unit), None without bands."""
    if question.unit is None:
        return None
    for answer in question.answers:
        if answer.below is None or number < answer.below:
            return answer
    return None


def record_answer(
    evidence: Mapping[str, str], question: CheckQuestion, answer: CheckAnswer
) -> dict[str, str]:
    """Return the evidence with this answer in it, and nothing left of an earlier one to it."""
    replaced = {key for other in question.answers for key in other.evidence}
    kept = {key: where for key, where in evidence.items() if key not in replaced}
    return {**kept, **answer.evidence}
