"""The rules of the intake as data."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT


class IntakeRules(Entry):
    """How much is asked and where a question makes sense.

    `readback_after_facts`: facts heard before the read-back comes first; `questions_at_most`:
    intake questions in all; regions are ids of regions.yml.
    """

    readback_after_facts: int
    questions_at_most: int
    midline_regions: tuple[str, ...]
    radiating_regions: tuple[str, ...]


@lru_cache(maxsize=1)
def load_intake_rules() -> IntakeRules:
    """Return the one entry of intake_rules.yml. Raises `KnowledgeError` when it is refused."""
    return read_entries(CONTENT / "conversation" / "intake_rules.yml", IntakeRules)["intake"]
