"""How much one home check is worth to one person: the numbers behind the choice."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.entries import CONTENT, Entry, read_entries
from bot.knowledge.errors import KnowledgeError
from bot.knowledge.home_checks import Need


class CheckChoice(Entry):
    """The numbers of the choice, in threshold steps; see the comments in the file."""

    rank_falloff: float
    score_step: float
    repeat_discount: float
    learns: float
    minute_cost: float
    needs_cost: dict[Need, float]
    worth_from: float
    at_least: int


@lru_cache
def load_check_choice(path: Path = CONTENT / "check_choice.yml") -> CheckChoice:
    """Return the numbers of the choice. Raises `KnowledgeError` when the file is refused."""
    entries = read_entries(path, CheckChoice)
    if list(entries) != ["choice"]:
        raise KnowledgeError(path.name, "choice", "the file holds this one entry")
    return entries["choice"]
