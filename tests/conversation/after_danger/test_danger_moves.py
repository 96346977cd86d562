"""What every reply is answered in every talk about danger is what moves.yml says, line by line."""

from __future__ import annotations

import pytest

from tests.conversation.after_danger.danger_moves import MOVES, load_talks, moves_after
from tests.yaml_file import read_yaml

KEPT = read_yaml(MOVES)


@pytest.mark.parametrize("opening", load_talks()["openings"])
def test_danger_moves_are_what_is_written(opening: str) -> None:
    """Write anew with `-m tests.conversation.after_danger.danger_moves --write`, and read it."""
    assert moves_after(opening) == KEPT[opening]
