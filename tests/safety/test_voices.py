"""Messages in many voices: emergencies are met, ordinary stories are left alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.safety.levels import Level
from tests.safety.reading import fixture, judged

VOICES = fixture("voices.yml")


@pytest.mark.parametrize(
    "voice", [row for row in VOICES if row["flag"]], ids=lambda row: row["text"]
)
def test_voices_warning_is_met(voice: dict[str, Any]) -> None:
    verdict = judged(voice["text"])
    assert voice["flag"] in verdict.flags
    assert verdict.level.value == voice["level"]


@pytest.mark.parametrize(
    "voice", [row for row in VOICES if not row["flag"]], ids=lambda row: row["text"]
)
def test_voices_ordinary_story_is_left_alone(voice: dict[str, Any]) -> None:
    assert judged(voice["text"]).level is Level.NONE


def test_voices_ordinary_stories_are_rarely_asked_about() -> None:
    ordinary = [row["text"] for row in VOICES if not row["flag"]]
    asked = [text for text in ordinary if judged(text).ask]
    assert len(asked) <= 0.04 * len(ordinary), asked
