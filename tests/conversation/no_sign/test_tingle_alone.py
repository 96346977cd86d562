"""One limb that only tingles is asked about, however its overall wording sounds."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.tingle_alone import with_tingle_asked_about
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.danger.agreement import AGREED, agreed
from bot.language.findings import Findings, Kind, Mention

SIGN = "leg_motor"


@pytest.mark.parametrize(
    ("text", "called", "reason"),
    [
        ("since yesterday there's pins and needles in my right foot", False, "one foot tingles"),
        ("my left toes have been tingling since the weekend", False, "toes of one foot"),
        ("pins and needles in both feet since yesterday", True, "both"),
        ("my right foot tingles and I can't walk on it", True, "more than a tingle"),
        ("my right foot slaps since yesterday", True, "nothing tingles"),
        ("my foot drags since yesterday and tingles", True, "words tell lost strength"),
    ],
)
def test_tingle_alone_is_asked_about(text: str, called: bool, reason: str) -> None:
    by_wording = Mention(Kind.FLAG, SIGN, 0, len(text), text, AGREED + SIGN)
    others = tuple(one for one in understand(text).mentions if not agreed(one))
    told = with_tingle_asked_about(Turn(Findings((*others, by_wording)), "inform", text=text))
    flags = told.findings.of(Kind.FLAG)

    assert any(one.value == SIGN for one in flags), reason
    assert any(map(agreed, flags)) is called, reason
