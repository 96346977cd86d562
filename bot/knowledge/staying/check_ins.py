"""When people are asked how it goes, what they are asked, and what counts as a change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.single import read_single
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.staying.reminders import STAYING
from bot.knowledge.wording.sources import load_sources

Topic = Literal["pain", "activities", "worse_after", "done"]
USUAL, BETWEEN = "usual", "between"


class CheckInDays(Entry):
    """Days since the first plan; `asks` by day, "between" two of them, "usual" on all others."""

    days: tuple[int, ...]
    then_every: int
    open_for: int
    unheard_for: int
    early_by: int
    ask_goal_on: tuple[int, ...]
    write_flare_plan_on: tuple[int, ...]
    offer_checks_on: tuple[int, ...]
    checks_offered: int
    steady_from: int
    ends_on: int
    asks: Mapping[str, tuple[Topic, ...]]

    @property
    def known_for(self) -> int:
        """Days after a visit on which somebody is met as known: until the next check-in closes."""
        return self.then_every + self.open_for


class CheckInItem(Entry):
    """One question and the kind of its answer; `again` asks it once more in simpler words."""

    ask: Shown
    again: Shown | None = None
    kind: Literal["rating", "yes_no", "exercise", "hours", "days", "words"]


class ChangeLimits(Entry):
    """Points on scales from 0 to 10 from which a difference is called a change."""

    pain_points: int
    pain_share: float
    activity_small: float
    activity_medium: float
    activity_large: float
    most_activities: int
    pain_source: str


class ChangeSaying(Entry):
    """One sentence about a change."""

    say: Shown


class Milestone(Entry):
    """A sentence for a number of weeks in which something was done."""

    weeks: int
    say: Shown


@lru_cache
def load_milestones(path: Path = STAYING / "milestones.yml") -> tuple[Milestone, ...]:
    """Return the milestones, the earliest first. Raises `KnowledgeError` when they do not rise."""
    rows = tuple(read_entries(path, Milestone).values())
    weeks = [row.weeks for row in rows]
    if weeks != sorted(set(weeks)):
        raise KnowledgeError(path, "-", "the weeks must rise")
    return rows


@lru_cache
def load_check_in_days(path: Path = STAYING / "check_in_days.yml") -> CheckInDays:
    """Return the days. Raises `KnowledgeError` when they do not rise or lack the usual."""
    days = read_single(path, CheckInDays)
    if list(days.days) != sorted(set(days.days)) or days.then_every < 1:
        raise KnowledgeError(path, days.id, "the days must rise")
    if not {*days.ask_goal_on, *days.write_flare_plan_on, days.ends_on} <= set(days.days):
        raise KnowledgeError(path, days.id, "a question is asked on a day without a check-in")
    for needed in (USUAL, BETWEEN):
        if needed not in days.asks:
            raise KnowledgeError(path, days.id, f"the asks of '{needed}' are missing")
    return days


@lru_cache
def load_check_in_questions(
    path: Path = STAYING / "check_in_questions.yml",
) -> dict[str, CheckInItem]:
    """Return the questions by topic. Raises `KnowledgeError` when one that is asked is missing."""
    questions = read_entries(path, CheckInItem)
    asked = {topic for asks in load_check_in_days().asks.values() for topic in asks}
    missing = sorted(asked - questions.keys())
    if missing:
        raise KnowledgeError(path, missing[0], "it is asked, but has no question")
    return questions


@lru_cache
def load_change_limits(path: Path = STAYING / "change_limits.yml") -> ChangeLimits:
    """Return the limits. Raises `KnowledgeError` when they do not rise or name no known source."""
    limits = read_single(path, ChangeLimits)
    sizes = [limits.activity_small, limits.activity_medium, limits.activity_large]
    if sizes != sorted(set(sizes)):
        raise KnowledgeError(path, limits.id, "small, medium and large must rise")
    for source in (limits.source, limits.pain_source):
        if source not in load_sources():
            raise KnowledgeError(path, limits.id, f"there is no source '{source}'")
    return limits


@lru_cache
def load_change_words(
    path: Path = SHOWN / "staying" / "change_words.yml",
) -> dict[str, ChangeSaying]:
    """Return what is said of a change. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, ChangeSaying)
