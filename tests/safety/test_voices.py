"""Messages in many voices: emergencies are met, ordinary stories are left alone."""

from __future__ import annotations

import pytest

from bot.safety.levels import Level
from tests.safety.reading import fixture, judged

VOICES = fixture("voices.yml")
WARNINGS = [row for row in VOICES if row.get("flag")]
OTHERS = [row for row in VOICES if row.get("other")]
ORDINARY = [row for row in VOICES if not row.get("flag") and not row.get("other")]
MOST_ASKED = 0.08  # of ordinary stories, many of them look-alikes, may be asked a question


@pytest.mark.parametrize("slug", sorted({row["flag"] for row in WARNINGS}))
def test_voices_warning_is_met(slug: str) -> None:
    missed = []
    for row in WARNINGS:
        if row["flag"] == slug:
            verdict = judged(row["text"])
            if slug not in verdict.flags or verdict.level.value != row["level"]:
                missed.append((row["text"], verdict.level.value, verdict.flags))
    assert missed == []


def test_voices_somebody_elses_warning_is_theirs() -> None:
    for row in OTHERS:
        verdict = judged(row["text"])
        assert row["other"] in verdict.flags_other, row["text"]
        assert verdict.flags == (), row["text"]


@pytest.mark.slow
def test_voices_ordinary_story_is_left_alone() -> None:
    alarmed = [row["text"] for row in ORDINARY if judged(row["text"]).level is not Level.NONE]
    assert alarmed == []


def test_voices_ordinary_stories_are_rarely_asked_about() -> None:
    asked = [row["text"] for row in ORDINARY if judged(row["text"]).ask]
    assert len(asked) <= MOST_ASKED * len(ORDINARY), asked
