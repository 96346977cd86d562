"""What somebody else has not is no alarm; what is told beside it stays one."""

from __future__ import annotations

import pytest

from bot.conversation.safety.theirs.somebody_else import without_alarm_at_denial
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("no mum isnt weak or numb at all, shes having her tea", False, "what she has not"),
        ("she isnt breathing right and isnt numb", True, "how she breathes"),
        ("no she isnt numb but she cant feel it when she wipes", True, "a sign beside it"),
    ],
)
def test_alarm_at_denial_of_another(text: str, raised: bool, reason: str) -> None:
    turn = Turn(understand(text), "inform", text=text)
    assert turn.findings.of(Kind.FLAG), "the words alone sound like an emergency"
    assert bool(without_alarm_at_denial(turn).findings.of(Kind.FLAG)) is raised, reason
