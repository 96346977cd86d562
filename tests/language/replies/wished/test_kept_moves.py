"""A move that is to stay is wished for, and is never the one that is to go."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.wished_moves import read_move_wishes


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("I still want to walk. Please keep the walk.", [("back_in", "the walk")]),
        ("keep the walk in please", [("back_in", "the walk")]),
        ("can we keep the bridge", [("back_in", "the bridge")]),
        ("but keep my walks", [("back_in", "my walks")]),
        ("keep the hip hinge but take out the tilt", [("out", "the tilt")]),
        ("keep the hip hinge but take the tilt out", [("out", "the tilt")]),
        ("I keep the walk short", []),
        ("do I keep the knees bent?", []),
        ("keep it at two", []),
        ("my knees keep the score", []),
    ],
)
def test_what_is_kept(text: str, wished: list[tuple[str, str]]) -> None:
    assert [(one.deed, one.thing.strip()) for one in read_move_wishes(text)] == wished
