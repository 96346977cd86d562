"""The words of patterns, checks and explanations keep to the voice of the guide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.assessment.explanation_words import load_explanation_words
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.wording.banned_phrases import copy_lint

NEVER_SAID = re.compile(r"unfortunately|don't worry|great\b|!|dysfunction", re.I)


def of_patterns() -> Iterator[str]:
    for pattern in load_patterns().values():
        yield from (pattern.name, pattern.name_possible, pattern.tug_of_war)
        yield from (pattern.honest_line, pattern.research_view)
        if pattern.clinician_first:
            yield pattern.clinician_first.words


def of_home_checks() -> Iterator[str]:
    for check in load_home_checks().values():
        yield from (check.name, check.notice, *check.steps, *check.why.values())
        for question in check.questions:
            yield from (question.text, *(answer.label for answer in question.answers))


def of_evidence() -> Iterator[str]:
    for entry in load_evidence_weights().values():
        yield from (entry.says, entry.says_without_number or "", entry.says_without_side or "")
        yield entry.refer or ""


def of_wording() -> Iterator[str]:
    yield from (words.text for words in load_explanation_words().values())
    conduct = load_check_conduct()
    yield from (
        conduct.conduct,
        conduct.stop_if,
        conduct.honesty,
        conduct.not_sure,
        conduct.cannot_do,
    )


@pytest.mark.parametrize("texts", [of_patterns, of_home_checks, of_evidence, of_wording])
def test_assessment_copy_keeps_to_the_voice(texts: Callable[[], Iterator[str]]) -> None:
    said = list(texts())

    assert said
    assert [problem for text in said for problem in copy_lint(text)] == []
    assert [text for text in said if NEVER_SAID.search(text)] == []


def test_assessment_copy_stop_rule_names_every_sign_of_clinical_5() -> None:
    conduct = load_check_conduct()
    stop = f"{conduct.conduct} {conduct.stops()}"

    for sign in ("2 points", "climbs to 6", "further down", "tingling", "numb", "weakness"):
        assert sign in stop
    for sign in ("dizziness", "chest pain", "sharp catch", "hold", "push through"):
        assert sign in stop
