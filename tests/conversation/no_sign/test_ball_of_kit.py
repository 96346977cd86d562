"""A ball of a list of kit raises nothing; one that hurts does."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.ball_of_kit import without_ball_of_kit
from bot.conversation.safety.safety_answers import Turn
from bot.language import understand
from bot.language.findings import Kind


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("low back after butterfly, arching hurts. 20 minutes, mat, ball.", False, "a list"),
        ("low back hurts. mat, ball.", False, "a list behind pain"),
        ("back pain, kit: ball, mat", False, "the other way round"),
        ("sore back. ball and band at home", False, "and"),
        ("back hurts, 10 minutes, a ball", False, "behind the minutes"),
        ("low back pain, one ball is swollen and sore", True, "it is swollen"),
        ("groin pain and one ball hurts, I was on my mat", True, "it hurts, whatever is near"),
        ("left ball and low back pain came on suddenly", True, "a side"),
        ("sore back and my balls ache since this morning", True, "one's own"),
    ],
)
def test_ball_of_kit_is_no_testicle(text: str, raised: bool, reason: str) -> None:
    turn = without_ball_of_kit(Turn(understand(text), "inform", text=text))
    flags = [one.value for one in turn.findings.of(Kind.FLAG)]
    assert ("testicular" in flags) is raised, reason
