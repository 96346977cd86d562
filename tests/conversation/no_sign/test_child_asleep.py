"""Who told of a small child means sleep with "she's just gone down!"; a fall stays one."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.child_asleep import without_child_asleep
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind

BABY = "my low back hurts from lifting the baby"


def told(text: str) -> Turn:
    return Turn(understand(text), "inform", text=text)


@pytest.mark.parametrize(
    ("before", "text", "raised", "reason"),
    [
        (BABY, "she's just gone down!", False, "the baby sleeps"),
        ("my back hurts since I gave birth", "he's just gone down, finally", False, "by the birth"),
        ("my mum is 80", "she's just gone down!", True, "no child was told of"),
        (BABY, "she's just gone down on the floor", True, "to the ground"),
        (BABY, "she's just gone down and is grey", True, "how she looks"),
        (BABY, "she's just gone down and I can't wake her", True, "does not wake"),
    ],
)
def test_child_asleep_is_no_fall(before: str, text: str, raised: bool, reason: str) -> None:
    left = without_child_asleep(told(text), [told(before)])
    assert understand(text).of(Kind.FLAG), "the words alone sound like an emergency"
    assert bool(left.findings.of(Kind.FLAG)) is raised, reason
