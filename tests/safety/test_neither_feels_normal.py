"""Two sides that are called normal are no sign of both legs; neither leg that feels right is."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind

SIGN = "ces_bilateral_legs"


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("neither of them, it feels normal on both", False, "no pull on either side"),
        ("neither of them, that feels the same on both", False, "alike"),
        ("neither of them feels normal", True, "neither is well"),
        ("neither leg feels right", True, "neither is well"),
        ("neither of them works any more", True, "neither works"),
        ("neither of them, it feels numb", True, "numb beside it"),
    ],
)
def test_neither_and_normal(text: str, told: bool, reason: str) -> None:
    flags = {one.value for one in understand(text).present(Kind.FLAG)}
    assert (SIGN in flags) is told, reason
