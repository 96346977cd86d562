"""What is planned for the same messages at every stage is what plans.yml says, line by line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.conversations.stages.stages import PLANS, load_said, plans_at
from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

KEPT = read_yaml(PLANS)


@pytest.mark.parametrize("stage", load_said()["stages"])
def test_stages_plan_what_is_written(stage: str, new_person: Callable[..., Person]) -> None:
    """Write anew with `python -m tests.conversations.stages.stages --write`, and read it."""
    assert plans_at(stage, new_person) == KEPT[stage]
