"""What the checks have shown, changed later on: an answer put right, taken back, a spread."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bot.assessment import record_answer
from bot.conversation import slots
from bot.conversation.checks.checks import asked_of, evidence_of, steps_of
from bot.conversation.checks.checks_answered import PutRight
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.checks.home_checks import CheckQuestion, HomeCheck


def retaken(values: Mapping[str, Any], put_right: PutRight) -> dict[str, Any]:
    """Return the slot `check_results` with another answer in the place of an earlier one."""
    question, answer = put_right.question, put_right.answer
    if answer is None:
        return reopened(values, put_right.check, question)
    steps, after = [], False
    for step in steps_of(values):
        now = {**step}
        if after:
            now["evidence"] = record_answer(step["evidence"], question, answer)
        if (step["check"], step["key"]) == (put_right.check.id, question.key):
            after = True
            now.pop("answer", None)
            now.pop("measured", None)
            if not answer.evidence:
                now["answer"] = answer.payload_key
        steps.append(now)
    evidence = record_answer(evidence_of(values), question, answer)
    kept = dict(values.get(slots.CHECK_RESULTS) or {})
    return {**kept, "evidence": evidence, "asked": dict(asked_of(values)), "steps": steps}


def reopened(
    values: Mapping[str, Any], check: HomeCheck, question: CheckQuestion
) -> dict[str, Any]:
    """Return the slot `check_results` without the answer to one question, which is put again."""
    shown = {key for answer in question.answers for key in answer.evidence}
    asked = {one: list(keys) for one, keys in asked_of(values).items()}
    asked[check.id] = [key for key in asked.get(check.id, ()) if key != question.key]
    steps = [
        {**step, "evidence": _without(step["evidence"], shown)}
        for step in steps_of(values)
        if (step["check"], step["key"]) != (check.id, question.key)
    ]
    kept = dict(values.get(slots.CHECK_RESULTS) or {})
    return {
        **kept,
        "evidence": _without(evidence_of(values), shown),
        "asked": asked,
        "steps": steps,
    }


def _without(evidence: Mapping[str, str], shown: Collection[str]) -> dict[str, str]:
    return {key: where for key, where in evidence.items() if key not in shown}


def with_spread(values: Mapping[str, Any], direction: str) -> dict[str, Any]:
    """Return the slot `check_results` where a move of a session sent pain further down a limb.

    It says of its way of bending what the check of that way would have said (ST16).
    """
    kept = dict(values.get(slots.CHECK_RESULTS) or {})
    signs = load_decision_rules().direction.get(direction)
    if signs is None:
        return kept
    return {**kept, "evidence": {**evidence_of(values), signs.spreads: "yes"}}


def untaken(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the slot `check_results` without the last answer ("go back")."""
    steps = steps_of(values)
    if not steps:
        return dict(values.get(slots.CHECK_RESULTS) or {})
    last = steps[-1]
    asked = {check: list(keys) for check, keys in asked_of(values).items()}
    asked[last["check"]] = asked[last["check"]][:-1]
    return {"evidence": last["evidence"], "asked": asked, "steps": steps[:-1]}
