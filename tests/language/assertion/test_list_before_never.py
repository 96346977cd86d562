"""One "never" behind its mark answers a whole list; a sign before a list or a "but" stays."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        ("Cancer, steroids, falls, chest pain, thinners: never", "none", "all of it"),
        ("Fever, chest pain, weak legs - never. Stiff low back.", "none", "a dash"),
        ("Chest pain, arm pain: never", "E", "two may be a sign and its answer"),
        ("I have chest pain, a numb arm, fever: never", "E", "the writer has it"),
        ("Fever, falls, chest pain: never, except now", "E", "excepted"),
        ("Unexplained weight loss? I wish. Stiff low back.", "none", "only wished for"),
        ("Weight loss? I wish I knew why", "D", "no answer"),
        ("Lost control of my bowls, first end straight in the ditch", "none", "a game"),
        ("Lost control of my bowls and my legs are weak", "E", "no game"),
        ("On the green I lost control of my bowls and soiled my pants", "E", "a game, and so"),
    ],
)
def test_answered_lists_and_what_only_sounds(text: str, level: str, reason: str) -> None:
    assert read_message(text)["level"] == level, reason
