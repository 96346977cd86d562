"""How likely a word is meant by a misspelt one."""

from __future__ import annotations

import pytest

from bot.language.text.noisy_channel import NoisyChannel, slip

CHANNEL = NoisyChannel({"breath": 9_000_000, "bath": 30_000_000}, {"breath": 40})


@pytest.mark.parametrize(
    ("written", "likelier", "other", "reason"),
    [
        ("nubm", "numb", "nub", "letters changed over"),
        ("swolen", "swollen", "stolen", "a letter written once"),
        ("weekness", "weakness", "meekness", "a vowel for another"),
        ("sinse", "since", "singe", "letters that sound alike"),
        ("lef", "leg", "lee", "the key beside"),
        ("asprin", "aspirin", "spring", "the first letter is sure"),
    ],
)
def test_noisy_channel_finds_some_slips_likelier(
    written: str, likelier: str, other: str, reason: str
) -> None:
    assert slip(written, likelier) < slip(written, other), reason


def test_noisy_channel_has_no_cost_for_no_slip() -> None:
    assert slip("numb", "numb") == 0


def test_noisy_channel_prefers_what_the_vocabulary_names() -> None:
    assert CHANNEL.of("brath", "breath") > CHANNEL.of("brath", "bath")


def test_noisy_channel_forgives_what_sounds_the_same() -> None:
    assert CHANNEL.of_sound("breth", "breath") > CHANNEL.of("breth", "breath")


def test_noisy_channel_takes_a_dropped_g_for_a_slip() -> None:
    assert CHANNEL.of_dropped_g("breathin", "breathing") < CHANNEL.of("breathing", "breathing")
