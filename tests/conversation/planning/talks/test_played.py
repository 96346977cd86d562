"""What is planned in whole talks is what plans.yml says, message by message."""

from __future__ import annotations

import pytest

from tests.conversation.planning.talks.played import PLANS, load_talks, plans_of
from tests.yaml_file import read_yaml

KEPT = read_yaml(PLANS)


@pytest.mark.parametrize("talk", load_talks())
def test_played_talk_is_planned_as_written(talk: str) -> None:
    """Written anew with `python -m tests.conversations.stages.stages --write`; read it then."""
    assert plans_of(talk) == KEPT[talk]
