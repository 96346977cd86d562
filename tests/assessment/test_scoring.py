"""What was told counts up to a cap; the trace says so where that takes something away."""

from __future__ import annotations

import pytest

from bot.assessment.scoring import score
from bot.assessment.told_evidence import told_evidence
from bot.language.facts import Facts
from tests.assessment.people import CLEARED, DESK, LAPTOP, UNTESTED


@pytest.mark.parametrize(
    ("facts", "pattern", "total", "capped"),
    [
        pytest.param(CLEARED, "D1", 4, None, id="below the cap"),
        pytest.param(DESK, "D1", 5, None, id="at the cap nothing is taken away"),
        pytest.param(UNTESTED, "D1", 5, -1, id="one above it"),
        pytest.param(LAPTOP, "D4", 5, -2, id="two above it"),
    ],
)
def test_scoring_caps_what_was_told(
    facts: Facts, pattern: str, total: int, capped: int | None
) -> None:
    found = score(told_evidence(facts))
    lines = {line.pattern: line.weight for line in found.trace if line.rule_id == "told_cap"}
    assert (found.totals[pattern], lines.get(pattern)) == (total, capped)
