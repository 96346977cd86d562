"""Cards and lines are shown, and replies to checks taken, as shown.yml says."""

from __future__ import annotations

import pytest

from tests.conversation.cards.shown import KINDS, SHOWN, shown
from tests.yaml_file import read_yaml

KEPT = read_yaml(SHOWN)


@pytest.mark.parametrize("kind", KINDS)
def test_shown_is_what_is_written(kind: str) -> None:
    """Written anew with `python -m tests.conversations.stages.stages --write`; read it then."""
    assert shown(kind) == KEPT[kind]
