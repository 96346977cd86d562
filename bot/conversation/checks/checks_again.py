"""Home checks that are done once more, weeks after they were answered."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import ALL, asked_of, evidence_of, steps_of
from bot.conversation.checks.checks_compared import BEFORE, answers_before
from bot.conversation.checks.checks_undone import without_check
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.weeks.kept_history import KeptHistory


def answered_checks(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the checks that have been done, in their order; those left out are none."""
    return tuple(check for check, keys in asked_of(values).items() if ALL not in keys)


def once_more(values: Mapping[str, Any], checks: Collection[str]) -> dict[str, Any]:
    """Return the slots that ask the questions of these checks again, and keep all other answers."""
    left: dict[str, Any] = {slots.CHECK_RESULTS: values.get(slots.CHECK_RESULTS)}
    for check in checks:
        results = without_check(left, check)
        results["asked"].pop(check)
        left = {slots.CHECK_RESULTS: results}
    chosen = [
        {
            "id": check,
            "reason": "",
            "questions": list(asked_of(values)[check]),
            BEFORE: answers_before(values, check),
        }
        for check in checks
    ]
    return {slots.CHECKS: chosen, **left}


def trained_since(values: Mapping[str, Any], history: KeptHistory, most: int) -> tuple[str, ...]:
    """Return the answered checks that found what the sessions have trained, so many at most."""
    moves = {move for session in history.sessions for move in session.done}
    trained = {muscle for move in moves for muscle in _muscles_of_move(move)}
    found = (
        (check, len(trained & set(_muscles_found(values, check))))
        for check in answered_checks(values)
    )
    ranked = sorted((row for row in found if row[1]), key=lambda row: -row[1])
    return tuple(check for check, _ in ranked[:most])


def _muscles_of_move(move: str) -> tuple[str, ...]:
    known = load_exercises().get(move)
    return (*known.targets.stretch, *known.targets.strengthen) if known else ()


def _muscles_found(values: Mapping[str, Any], check: str) -> Iterator[str]:
    """The muscles of which the answers to a check have shown something."""
    known, steps = load_evidence_weights(), steps_of(values)
    behind = [*(step["evidence"] for step in steps[1:]), evidence_of(values)]
    for step, after in zip(steps, behind, strict=True):
        if step["check"] != check:
            continue
        for key in after:
            if after[key] != step["evidence"].get(key):
                yield from (*known[key].lengthen, *known[key].build)
