"""Where a question begins behind other words, and where only a statement stands."""

from __future__ import annotations

import pytest

from bot.language.text.question_start import question_start


@pytest.mark.parametrize(
    ("text", "at", "reason"),
    [
        ("looking down at charts does it, a hot shower helps", None, "what brings it on"),
        ("bending does it every time", None, "what brings it on, how often"),
        ("5, does it matter", 3, "a question behind a number"),
        ("6 now does it ever go away", 6, "a question behind an answer"),
    ],
)
def test_question_start_behind_other_words(text: str, at: int | None, reason: str) -> None:
    assert question_start(text) == at, reason
