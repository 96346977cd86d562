"""Which places are told as stiff rather than sore."""

from __future__ import annotations

import pytest

from bot.conversation.intake.readback import news, sentence
from bot.language import understand
from bot.language.facts import Facts
from bot.language.folding import fold


@pytest.mark.parametrize(
    ("text", "stiff", "reason"),
    [
        (
            "It's an ache across my low back, both sides, and my left hip is stiff",
            ("hip_side",),
            "each feel belongs to the place nearest",
        ),
        (
            "Sore lower back for three weeks, and my neck won't turn as far to the left.",
            ("neck",),
            "what will not come as far",
        ),
        ("my neck and shoulders are tight", ("neck", "upper_trap"), "two that are listed"),
        ("the hip is more stiff than sore, my low back hurts", ("hip_side",), "both named"),
        ("I've had pain in my low back and a stiff hip for a month", ("hip_side",), "before it"),
        ("my neck is stiff and sore", (), "sore as well"),
        ("my low back hurts and gets stiff when I sit", (), "it hurts"),
        ("the hip is not stiff, it hurts", (), "denied"),
        ("low back pain since May", (), "nothing of it"),
    ],
)
def test_stiff_places_are_kept_with_the_place(
    text: str, stiff: tuple[str, ...], reason: str
) -> None:
    assert fold(Facts(), understand(text)).stiff == stiff, reason


def test_stiff_places_are_read_back() -> None:
    before = Facts(regions=("low_back",), side="both")
    after = fold(before, understand("and my left hip is stiff"))
    assert sentence(after) == "Low back (both sides) and stiff hip (left side)."
    assert news(before, after) == "Low back (both sides) and stiff hip (left side)."


def test_stiff_places_hold_until_they_are_sore() -> None:
    told = Facts(regions=("neck",), stiff=("neck",))
    assert fold(told, understand("for three weeks")).stiff == ("neck",)
    assert fold(told, understand("now my neck hurts")).stiff == ()
