"""How much one home check is worth to one person: the numbers behind the choice."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.checks.home_checks import Need
from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single


class CheckChoice(Entry):
    """The numbers of the choice, in threshold steps; see the comments in the file."""

    rank_falloff: float
    score_step: float
    repeat_discount: float
    learns: float
    direction_with_nerve: float
    minute_cost: float
    needs_cost: dict[Need, float]
    short_bonus: float
    worth_from: float
    at_least: int
    at_most: int
    unnamed_region: str


@lru_cache
def load_check_choice(path: Path = CONTENT / "checks" / "check_choice.yml") -> CheckChoice:
    """Return the numbers of the choice. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, CheckChoice)
