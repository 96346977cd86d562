"""One honest line on what research says about each kind of exercise."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import Text, load_texts


def load_exercise_evidence(
    path: Path = SHOWN / "exercises" / "exercise_evidence.yml",
) -> dict[str, Text]:
    """Return the evidence lines by id. Raises `KnowledgeError` when the file is refused."""
    return load_texts(path)
