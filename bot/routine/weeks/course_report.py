"""How it has gone, as numbers for a chart and as words ("show my progress")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.staying.check_ins import load_change_words, load_milestones
from bot.routine.weeks.change import activity_change
from bot.routine.weeks.kept_history import KeptHistory, Rating


@dataclass(frozen=True)
class CourseReport:
    """Pain and activities by day, days practised in each week since the first plan, and words.

    `milestone` is said once, in the week in which it is reached.
    """

    pain: tuple[Rating, ...]
    activities: Mapping[str, tuple[Rating, ...]]
    weeks: tuple[int, ...]
    sentences: tuple[str, ...]
    milestone: str | None = None


def course_report(history: KeptHistory, today: date) -> CourseReport:
    """Return the report up to a day: what is said of the pain stands with its chart."""
    weeks = _weeks(history, today)
    said = []
    first = {key: scores[0].value for key, scores in history.activities.items() if scores}
    now = {key: scores[-1].value for key, scores in history.activities.items() if len(scores) > 1}
    change = activity_change(first, now)
    if change is not None:
        said.append(change.say)
    said.append(_done(sum(weeks)))
    return CourseReport(history.pain, history.activities, weeks, tuple(said), _milestone(weeks))


def _weeks(history: KeptHistory, today: date) -> tuple[int, ...]:
    """Days practised in each week since the first plan, the week under way as the last."""
    if history.progression is None:
        return ()
    week = timedelta(days=load_weekly_rules().week_days)
    begins = history.progression.started - timedelta(days=1)
    counts = []
    while begins < today:
        counts.append(history.days_practised(begins, min(begins + week, today)))
        begins += week
    return tuple(counts)


def _done(days: int) -> str:
    words = load_change_words()
    if days < 2:
        return words["done_once" if days else "done_none"].say
    return words["done"].say.format(days=days)


def _milestone(weeks: tuple[int, ...]) -> str | None:
    """The words for so many weeks with practice, in the week after the last of them."""
    before = weeks[:-1]
    if not before or not before[-1]:
        return None
    practised = sum(1 for days in before if days)
    return next((row.say for row in load_milestones() if row.weeks == practised), None)
