"""Candidates stand among the pieces of a text as they stand among its characters."""

from __future__ import annotations

import pytest

from bot.language.encoder.loaded_pieces import load_word_pieces
from bot.language.pipeline import engine
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_model import column_names
from bot.language.slots.story_spans import story_spans
from learning.slots.rows import WRITTEN


@pytest.mark.parametrize(
    ("text", "column", "words", "reason"),
    [
        ("My lower back hurts since Monday", "regions: low_back", "lower back", "two words"),
        ("sore 3 wks, LEFT side of the neck", "side: left", "left", "capitals"),
        ("sciatica-ish pain in my glutes", "regions: buttock", "glutes", "pieces of a word"),
    ],
)
def test_story_spans_cover_the_words_of_a_candidate(
    text: str, column: str, words: str, reason: str
) -> None:
    told = SlotCandidates.by(engine().parse(text), WRITTEN)
    pieces = load_word_pieces()[0].cut(text)
    number = column_names().index(column)
    spans = [one for one in story_spans(told, pieces) if one.column == number]
    covered = {text[pieces[one.first].start : pieces[one.last - 1].end].lower() for one in spans}
    assert any(words in one for one in covered), (reason, covered)


def test_story_spans_are_in_order_and_each_once() -> None:
    text = "my neck, my neck and again my neck, left and right, since I lifted a box"
    told = SlotCandidates.by(engine().parse(text), WRITTEN)
    spans = story_spans(told, load_word_pieces()[0].cut(text))
    assert list(spans) == sorted(set(spans))
    assert all(0 <= one.first < one.last for one in spans)
