"""The card that shows a person who comes back how their pain went, day by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from bot.conversation.weeks import Goal, Weeks
from bot.knowledge.conversation.progress_words import ProgressWords, load_progress_words
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.day_words import month_day
from bot.pictures.chart_id import Score, chart_id
from bot.routine import course_report, pain_change
from bot.routine.kept_history import Rating


def progress_card(ratings: Iterable[Score]) -> dict[str, Any] | None:
    """Return the card (kind `progress`), or None before there are ratings of two days.

    `ratings` are (day, 0 to 10), oldest first; the newest of a day counts. The chart has the last
    days, the words compare with the first of all.
    """
    words = load_progress_words()
    known = sorted(dict(ratings).items())
    days = known[-words.most_days :]
    if len(days) < words.fewest_days:
        return None
    return {
        "kind": "progress",
        "over": words.over,
        "title": words.title,
        "picture": chart_id(days),
        "picture_alt": "; ".join(f"{_day(day)}: {score}" for day, score in days),
        "text": _change(words, known[0], known[-1]),
    }


def progress_report(weeks: Weeks, today: date) -> tuple[str, dict[str, Any] | None]:
    """Return how it went up to a day in words, and the card that shows it with a chart.

    The card is None before there are ratings of two days.
    """
    report = course_report(weeks.history, today)
    lines = [*report.sentences, *(_goal(goal, weeks.scores_of(goal)) for goal in weeks.goals)]
    if report.milestone:
        lines.append(report.milestone)
    text = "\n".join(line for line in lines if line)
    card = progress_card((one.on, one.value) for one in report.pain)
    return text, {**card, "text": text} if card else None


def _goal(goal: Goal, scores: Sequence[Rating]) -> str:
    if not scores:
        return ""
    if len(scores) == 1:
        return talk_words("goal_once", words=goal.words, now=str(scores[0].value))
    then, now = scores[0].value, scores[-1].value
    return talk_words("goal_course", words=goal.words, then=str(then), now=str(now))


def _change(words: ProgressWords, begun: Score, now: Score) -> str:
    (since, first), (_, last) = begun, now
    more = words.more_fine if last <= words.fine_to else words.more
    same = words.level if first == last else words.same
    said = {"none": same, "better": words.less, "worse": more}[pain_change(first, last).direction]
    return said.format(first=first, last=last, since=_day(since))


def _day(day: date) -> str:
    return month_day(day)
