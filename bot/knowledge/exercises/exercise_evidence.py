"""One honest line on what research says about each kind of exercise."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import CONTENT, Entry, read_entries


class ExerciseEvidence(Entry):
    """A line for the person; `source` is the study or guideline behind it."""

    text: str


@lru_cache
def load_exercise_evidence(
    path: Path = CONTENT / "exercise_evidence.yml",
) -> dict[str, ExerciseEvidence]:
    """Return the evidence lines by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ExerciseEvidence)
