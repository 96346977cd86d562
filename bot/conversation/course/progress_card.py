"""The card that shows a person who comes back how it went: pain, own activities and practice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import Goal, Weeks
from bot.conversation.turn import payload
from bot.knowledge.conversation.progress_words import ProgressWords, load_progress_words
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.wording.day_words import month_day
from bot.knowledge.wording.first_letter import capitalised
from bot.pictures.charts.chart_id import MOST_ACTIVITIES, MOST_DAYS, ChartedCourse, Score, chart_id
from bot.pictures.charts.chart_plot import (
    ACTIVITY_MARKS,
    PAIN_SIGN,
    PRACTISED_SIGN,
    has_more_than_pain,
)
from bot.routine import course_report, pain_change
from bot.routine.weeks.kept_history import Rating, measured_by_day

SHOW_ROUTINE = "/show_routine"  # as a wish for it does
Told = tuple[Goal, tuple[Score, ...]]
_OF_PAIN, _OF_ACTIVITY, _OF_PRACTICE = "pain", "activity", "practised"  # the look of a mark


def progress_card(weeks: Weeks, today: date) -> dict[str, Any] | None:
    """Return the card (kind `progress`), or None before there are ratings of two days.

    The newest rating of a day counts, of the first day the first: from it a course is measured, at
    a check-in too. The chart has the last three months, and of a day its first and its newest
    rating; its description has the last days, the words compare with the first day of all.
    """
    words = load_progress_words()
    known = _from_the_first(weeks.history.pain)
    if len(known) < words.fewest_days:
        return None
    since = max(known[-1][0], today) - timedelta(days=MOST_DAYS - 1)
    pain = tuple((one.on, one.value) for one in weeks.history.pain if one.on >= since)
    goals = _scored(weeks, since)
    practised = weeks.history.practised(since - timedelta(days=1), today)
    counted = any(not one.feedback for one in practised)  # told as a number of days
    course = ChartedCourse(
        pain, tuple(scores for _, scores in goals), tuple(one.on for one in practised)
    )
    marks = _marks(words, course, goals, counted=counted)
    card = {
        "kind": "progress",
        "over": words.over,
        "title": words.title_more if has_more_than_pain(course) else words.title,
        "picture": chart_id(course),
        "picture_alt": "\n".join(_described(words, course, goals)),
        "marks": marks if has_more_than_pain(course) else [],
        "text": _change(words, weeks.history.pain),
    }
    return {part: value for part, value in card.items() if value}


def progress_report(weeks: Weeks, today: date) -> tuple[str, dict[str, Any] | None]:
    """Return how it went up to a day in words, and the card that shows it.

    Before there are ratings of two days it has no chart; it is None where nothing is known.
    """
    report = course_report(weeks.history, today)
    lines = [
        _of_the_pain(weeks.history.pain),
        *report.sentences,
        *(_goal(goal, weeks.scores_of(goal)) for goal in weeks.goals),
    ]
    if report.milestone:
        lines.append(report.milestone)
    text = "\n".join(line for line in lines if line)
    card = progress_card(weeks, today)
    words = load_progress_words()
    plain = {"kind": "progress", "over": words.over, "title": words.title_plain}
    return text, {**(card or plain), "text": text} if text else None


def _of_the_pain(ratings: Sequence[Rating]) -> str:
    """What is said of the pain: of one day nothing is called a change."""
    words, known = load_progress_words(), _from_the_first(ratings)
    if len(known) >= words.fewest_days:
        return _change(words, ratings)
    if len(ratings) < 2:
        return ""
    first, last = ratings[0].value, ratings[-1].value
    up = pain_change(first, last).direction == "worse" and last > words.fine_to
    return (words.one_day_more if up else words.one_day).format(first=first, last=last)


def progress_buttons(asked: str | None) -> list[dict[str, str]]:
    """Return the ways on; quiet ones where a question is open."""
    words = load_progress_words()
    on = {"title": words.show, "payload": SHOW_ROUTINE, "style": "aside" if asked else ""}
    return [on, {"title": words.help, "payload": payload(slots.NET, "show"), "style": "aside"}]


def _scored(weeks: Weeks, since: date) -> list[Told]:
    """The goals that were scored since a day, as many as a chart has room for."""
    told = []
    for goal in weeks.goals:
        scores = tuple(one for one in _by_day(weeks.scores_of(goal)) if one[0] >= since)
        if scores:
            told.append((goal, scores))
    return told[:MOST_ACTIVITIES]


def _by_day(ratings: Sequence[Rating]) -> tuple[Score, ...]:
    return tuple(sorted({one.on: one.value for one in ratings}.items()))


def _from_the_first(ratings: Sequence[Rating]) -> tuple[Score, ...]:
    return tuple((one.on, one.value) for one in measured_by_day(ratings))


def _described(words: ProgressWords, course: ChartedCourse, goals: Sequence[Told]) -> list[str]:
    """The chart for who does not see it."""
    pain = _days(course.pain, words.told_days)
    if not has_more_than_pain(course):
        return [pain]
    rows = [words.pain_told.format(days=pain)]
    rows += [
        words.activity_told.format(words=goal.words, days=_days(scores)) for goal, scores in goals
    ]
    if course.practised:
        rows.append(words.practised_told.format(weeks=_by_week(course), since=_day(course.days[0])))
    return rows


def _marks(
    words: ProgressWords, course: ChartedCourse, goals: Sequence[Told], *, counted: bool
) -> list[dict[str, str]]:
    """What each line of the chart is, by the shape of its dots."""
    rows = [(PAIN_SIGN, _OF_PAIN, words.pain_mark)]
    rows += [
        (mark.sign, _OF_ACTIVITY, words.activity_mark.format(words=goal.words))
        for mark, (goal, _) in zip(ACTIVITY_MARKS, goals, strict=False)
    ]
    if course.practised:
        practised = words.practised_counted if counted else words.practised_mark
        rows.append((PRACTISED_SIGN, _OF_PRACTICE, practised))
    return [{"mark": mark, "look": look, "label": label} for mark, look, label in rows]


def _by_week(course: ChartedCourse) -> str:
    """The days with practice in each week of the chart."""
    first, last = course.days[0], course.days[-1]
    counts = [0] * ((last - first).days // 7 + 1)
    for day in course.practised:
        counts[(day - first).days // 7] += 1
    return ", ".join(str(days) for days in counts)


def _goal(goal: Goal, scores: Sequence[Rating]) -> str:
    if not scores:
        return ""
    words = capitalised(goal.words)
    if len(scores) == 1:
        return talk_words("goal_once", words=words, now=str(scores[0].value))
    then, now = scores[0].value, scores[-1].value
    return talk_words("goal_course", words=words, then=str(then), now=str(now))


def early_fall(ratings: Sequence[Rating]) -> str:
    """What is said of a fall over too few days to be called a change; "" for any other course."""
    words, first, last = load_progress_words(), ratings[0], ratings[-1]
    days = len({one.on for one in ratings})
    fell = pain_change(first.value, last.value).direction == "better"
    if not fell or days >= words.fewest_for_change:
        return ""
    return words.early.format(first=first.value, last=last.value, since=_day(first.on))


def _change(words: ProgressWords, ratings: Sequence[Rating]) -> str:
    if early := early_fall(ratings):
        return early
    known = _from_the_first(ratings)
    (since, first), (_, last) = known[0], known[-1]
    more = words.more_fine if last <= words.fine_to else words.more
    same = words.level if first == last else words.same
    said = {"none": same, "better": words.less, "worse": more}[pain_change(first, last).direction]
    return said.format(first=first, last=last, since=_day(since))


def _days(scores: Sequence[Score], most: int = MOST_DAYS) -> str:
    by_day = groupby(scores, key=itemgetter(0))
    told = [f"{_day(day)}: {', '.join(str(n) for _, n in row)}" for day, row in by_day]
    return "; ".join(told[-most:])


def _day(day: date) -> str:
    return month_day(day)
