"""All places of one list that is called fine are told to be fine."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind, Status


@pytest.mark.parametrize(
    ("text", "fine", "hurting", "reason"),
    [
        (
            *("my neck and shoulders are fine, it's just the arthritis", {"neck", "upper_trap"}),
            *((), "two that 'and' joins, and nothing else hurts"),
        ),
        (
            *("my neck, shoulders and arms are fine, it's my low back", {"neck", "upper_trap"}),
            *(("low_back",), "the first joined by a comma, where another place hurts"),
        ),
        (
            *("neck, upper back and hips are all ok, its the low back that hurts", {"neck"}),
            *(("low_back",), "three, 'all ok'"),
        ),
        (
            *("my neck and both my shoulders are no problem, low back pain", {"neck"}),
            *(("low_back",), "'no problem', a word for both before the second"),
        ),
        (
            *("my hips, knees and ankles have never been a problem, low back hurts", {"hip_side"}),
            *(("low_back",), "joints that are no place of pain stand in the list too"),
        ),
        (
            *("low back pain. my neck or shoulders don't bother me", {"neck", "upper_trap"}),
            *(("low_back",), "joined by 'or', in a sentence of its own"),
        ),
    ],
)
def test_listed_fine_takes_the_whole_list(
    text: str, fine: set[str], hurting: tuple[str, ...], reason: str
) -> None:
    found = understand(text)

    assert fine <= set(found.values(Kind.REGION, Status.DENIED)), reason
    assert tuple(found.values(Kind.REGION)) == hurting, reason


@pytest.mark.parametrize(
    ("text", "hurting", "reason"),
    [
        ("low back, neck and shoulders are fine", {"low_back"}, "before the comma it hurts"),
        ("my low back and hip hurt, the neck is fine", {"low_back", "hip_side"}, "a verb between"),
        ("my neck hurts and my shoulders are fine", {"neck"}, "the first is told to hurt"),
        ("my neck aches, shoulders and arms are fine", {"neck"}, "the first is told to ache"),
        ("my neck and shoulders are stiff", {"neck", "upper_trap"}, "nothing is fine"),
        ("my neck is a problem, shoulders no problem", {"neck"}, "one is, one is not"),
        ("my neck and shoulders are fine when I rest but hurt at work", {"neck"}, "at rest only"),
    ],
)
def test_listed_fine_leaves_what_hurts(text: str, hurting: set[str], reason: str) -> None:
    assert hurting <= set(understand(text).values(Kind.REGION)), reason
