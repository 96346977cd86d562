"""One limb that only tingles is asked about, however its overall wording sounds."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.tingle_alone import with_tingle_asked_about
from bot.conversation.safety.safety_answers import Turn
from bot.language import understand
from bot.language.danger.agreement import agreed
from bot.language.findings import Kind

FOOT = "but since yesterday theres a weird pins and needles in my right foot sometimes"


@pytest.mark.parametrize(
    ("text", "called", "reason"),
    [
        (FOOT, False, "the wording alone calls it"),
        ("my foot drags since yesterday and tingles", True, "words tell lost strength"),
        ("since last night my left foot tingles and I can't lift it", True, "it cannot be lifted"),
    ],
)
def test_tingle_alone_is_asked_about(text: str, called: bool, reason: str) -> None:
    told = with_tingle_asked_about(Turn(understand(text), "inform", text=text))
    flags = told.findings.of(Kind.FLAG)

    assert flags, reason
    assert any(map(agreed, flags)) is called, reason


def test_tingle_alone_was_called_by_its_wording() -> None:
    assert any(map(agreed, understand(FOOT).of(Kind.FLAG)))
