"""What the choice learns from."""

from __future__ import annotations

from bot.labels.gold import Gold
from learning.slots.rows import told_of_pain

SILENT = Gold(id="1", text="hello there")
FLAGGED = Gold(id="2", text="numb between my legs", flags=("ces_saddle",))
PLACED = Gold(id="3", text="sore neck", regions=("neck",))


def test_choice_training_passes_over_files_labelled_for_danger_alone() -> None:
    assert told_of_pain((SILENT, FLAGGED)) == ()


def test_choice_training_keeps_silent_messages_of_files_labelled_for_pain() -> None:
    assert told_of_pain((SILENT, FLAGGED, PLACED)) == (SILENT, FLAGGED, PLACED)
