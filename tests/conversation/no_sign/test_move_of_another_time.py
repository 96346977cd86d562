"""What a move did at another time is no sign of now; with "now" beside it all signs stand."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.move_of_another_time import without_move_of_another_time
from bot.conversation.safety.safety_answers import Turn
from bot.language import understand
from bot.language.findings import Kind

LEFT_OUT = "without the stretch for the side of the neck, "


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        (f"{LEFT_OUT}that one made me dizzy last time I did it at the gym", False),
        (f"{LEFT_OUT}it made me dizzy at the gym", False),
        (f"{LEFT_OUT}it made me dizzy at the gym and I am dizzy now", True),
        ("my neck hurts suddenly and I got dizzy with a drooping face", True),
    ],
)
def test_signs_of_a_move_done_before_are_left(text: str, stands: bool) -> None:
    turn = Turn(understand(text), text=text)
    assert turn.findings.of(Kind.FLAG), "the words alone sound like a sign"
    assert bool(without_move_of_another_time(turn).findings.of(Kind.FLAG)) is stands
