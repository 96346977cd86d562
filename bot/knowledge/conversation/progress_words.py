"""The words and thresholds of the card that shows how it went."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown


class ProgressWords(Entry):
    """Sentences take `first`, `last` (0 to 10) and `since` (a day).

    A fall is called a change from `fewest_for_change` days with a rating, `early` before. A rise
    that ends at `fine_to` or below is no reason for less. Of one day nothing is called a change.
    With activities or practice the card has `title_more`, says what each mark of the chart is
    (`words`: the person's own), and is told in words: the last `told_days` days of pain, and the
    days with practice by week.
    """

    over: Shown
    title: Shown
    title_more: Shown
    title_plain: Shown
    fewest_days: int = Field(ge=2)
    fewest_for_change: int = Field(ge=2)
    told_days: int = Field(ge=2)
    fine_to: int = Field(ge=0, le=10)
    less: Shown
    early: Shown
    more: Shown
    more_fine: Shown
    same: Shown
    level: Shown
    one_day: Shown
    one_day_more: Shown
    show: Shown
    help: Shown
    pain_mark: Shown
    activity_mark: Shown
    practised_mark: Shown
    practised_counted: Shown
    pain_told: Shown
    activity_told: Shown
    practised_told: Shown


@lru_cache
def load_progress_words(
    path: Path = CONTENT / "conversation" / "progress_words.yml",
) -> ProgressWords:
    """Return the words and thresholds. Raises `KnowledgeError` when the file is refused."""
    return read_single(path, ProgressWords)
