"""Words in a move that ask to stop, and a zing that has gone again."""

import pytest

from bot.conversation.turn import UserTurn
from bot.conversation.words.warnings import warns_in_exercise
from bot.language import understand


@pytest.mark.parametrize(
    ("said", "warns", "reason"),
    [
        ("done, a little zing down my thigh but it went straight away", False, "it has gone"),
        ("a zing down my thigh and it is still there", True, "it stays"),
        ("zings into my calf each time", True, "each time"),
        ("a zing, gone now, but my foot is numb", True, "numb stays numb"),
    ],
)
def test_warnings_let_a_zing_pass_that_has_gone_again(said: str, warns: bool, reason: str) -> None:
    turn = UserTurn(understand(said), "inform", text=said, confidence=0.9, number=1)
    assert warns_in_exercise(turn) is warns, reason
