"""What is planned for the same messages while each question is open is what plans.yml says."""

from __future__ import annotations

import pytest

from tests.conversation.planning.every_question.planned import OPEN, PLANS, plans_while_open
from tests.yaml_file import read_yaml

KEPT = read_yaml(PLANS)


@pytest.mark.slow
@pytest.mark.parametrize("question", OPEN)
def test_planned_while_a_question_is_open_is_what_is_written(question: str) -> None:
    """Written anew with `python -m tests.conversations.stages.stages --write`; read it then."""
    assert plans_while_open(question) == KEPT[question]
