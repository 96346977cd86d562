"""What a story as a whole says of its candidates: by what they mean where they stand."""

from __future__ import annotations

import numpy as np
import pytest

from bot.knowledge.pain.story_reading import load_story_reading
from bot.language.pipeline import engine
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_classifier import pain_choice
from bot.language.slots.slot_model import column_names
from bot.language.slots.slot_scores import AS_A_WHOLE
from bot.language.slots.story_reader import load_story_reader
from learning.slots.rows import WRITTEN

TALK = (
    "We have two cats and a small garden, my wife teaches and I look after the books of a school, "
    "which is quiet work and not the worst. "
)
NOW = "My neck has been stiff for three days since I lifted a sofa, on the left. "
THEN = "Ten years ago my low back was bad for six months after a fall, all gone since. "


def _told(text: str) -> SlotCandidates:
    return SlotCandidates.by(engine().parse(text), WRITTEN)


def _score(text: str, column: str) -> float:
    return float(load_story_reader().scores(_told(text))[column_names().index(column)])


def test_story_reader_scores_every_column() -> None:
    scores = load_story_reader().scores(_told(TALK + NOW))
    assert scores.shape == (len(column_names()),)
    assert np.isfinite(scores).all()


@pytest.mark.parametrize(
    ("likelier", "than", "reason"),
    [
        ("regions: neck", "regions: low_back", "the neck hurts now"),
        ("stage: acute", "stage: chronic", "three days are the pain's"),
        ("trigger: lift", "trigger: fall", "the fall was another time"),
        ("side: left", "side: right", "only one is told"),
    ],
)
@pytest.mark.parametrize("text", [TALK + THEN + NOW, THEN + NOW + TALK, NOW + THEN + TALK])
def test_story_reader_tells_now_from_then(text: str, likelier: str, than: str, reason: str) -> None:
    assert _score(text, likelier) > _score(text, than), reason


def test_story_reader_hears_a_candidate_in_a_later_stretch() -> None:
    long = TALK * 12
    assert len(load_story_reader()._pieces.cut(long)) > load_story_reading().most_pieces
    for column in ("regions: neck", "trigger: lift", "side: left"):
        assert _score(long + NOW, column) > _score(long, column) + 1, column


def test_story_reader_is_asked_of_messages_of_some_length() -> None:
    short, long = NOW, TALK + TALK + NOW
    least = load_story_reading().least_words
    assert len(short.split()) < least <= len(long.split())
    for text, whole in ((short, False), (long, True)):
        told = {
            reason
            for one in pain_choice().mentions(_told(text))
            for reason in one.cues
            if reason.startswith(AS_A_WHOLE)
        }
        assert bool(told) is whole, text
