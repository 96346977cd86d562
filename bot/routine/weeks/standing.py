"""How somebody stands now, worked out from the kept ratings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.routine.situation.inputs import Setting
from bot.routine.weeks.kept_history import KeptHistory, Rating
from bot.routine.weeks.review import Course


def setting_now(history: KeptHistory, setting: Setting, today: date) -> Setting:
    """Return the setting with the steady weeks and the share of the goals that is possible again.

    What was told in the setting itself stands.
    """
    told = setting.goal_share is not None
    share = setting.goal_share if told else _goal_share(history)
    return replace(
        setting,
        stable_weeks=max(setting.stable_weeks, _steady_weeks(history, today)),
        goal_share=share,
        goal_weeks=setting.goal_weeks if told else _goal_weeks(history, today),
    )


def course_of(history: KeptHistory, today: date) -> Course:
    """Return how it has gone since the first plan, or since a long break, for `review_reasons`."""
    started = history.progression.started if history.progression else today
    started = history.back_since(started, today, load_weekly_rules().break_days)
    weeks = (today - started).days / load_weekly_rules().week_days
    pain = _beside_flares(history)
    drop = _drop(pain, today, 1)
    gained = _drop(pain, today, load_pacing().review_newest_weeks)  # one worse week undoes no gain
    first = history.pain[0].value if history.pain else None
    gains = [scores[-1].value - scores[0].value for scores in history.activities.values() if scores]
    return Course(
        weeks=weeks,
        steady_weeks=_weeks_practised(history, started, today),
        nrs_drop=max((one for one in (drop, gained) if one is not None), default=None),
        nrs_first=first,
        nrs_now=history.pain_of_last_day(),
        activity_gain=sum(gains) / len(gains) if gains else None,
        worse=_is_worse(history, drop, today),
    )


def _is_worse(history: KeptHistory, drop: float | None, today: date) -> bool:
    """Whether the last week and today are both worse than the start; a flare is seen to its end."""
    lasts = any(spell.ended is None or spell.ended > today for spell in history.flares)
    if drop is None or lasts:
        return False
    now = history.pain[-1].value - history.pain[0].value
    return min(-drop, now) >= load_pacing().review_nrs_drop


def _weeks_practised(history: KeptHistory, started: date, today: date) -> int:
    """Return how many whole weeks since a day had enough days to tell by, and no flare."""
    week, least = timedelta(days=load_weekly_rules().week_days), load_pacing().review_days_per_week
    begins, counted = started - timedelta(days=1), 0
    while begins + week < today:
        until = begins + week
        flared = any(begins < spell.began <= until for spell in history.flares)
        counted += not flared and history.days_practised(begins, until) >= least
        begins = until
    return counted


def _beside_flares(history: KeptHistory) -> tuple[Rating, ...]:
    """The ratings without those of a flare's first days: one that lasts longer counts."""
    quiet = timedelta(days=load_weekly_rules().flare_quiet_days)
    return tuple(
        one
        for one in history.pain
        if not any(spell.began <= one.on < spell.began + quiet for spell in history.flares)
    )


def _drop(pain: tuple[Rating, ...], today: date, weeks: int) -> float | None:
    """Points of pain fewer: the first rating against the middle of so many newest weeks."""
    if len(pain) < 2:
        return None
    newest_days = timedelta(days=load_weekly_rules().week_days) * weeks
    newest = sorted(one.value for one in pain if today - newest_days < one.on <= today)
    now = newest[(len(newest) - 1) // 2] if newest else pain[-1].value
    return float(pain[0].value - now)


def _steady_weeks(history: KeptHistory, today: date) -> int:
    """Whole weeks back from today with ratings that lie close together."""
    rules = load_weekly_rules()
    week = timedelta(days=rules.week_days)
    if not history.pain or today - history.pain[0].on < week:
        return 0
    steady, end, values = 0, today, list[int]()
    while True:
        here = [one.value for one in history.pain if end - week < one.on <= end]
        values += here
        few = len({one.on for one in history.pain if end - week < one.on <= end})
        if few < rules.stable_ratings or max(values) - min(values) > rules.stable_within:
            return steady
        steady, end = steady + 1, end - week


def _goal_share(history: KeptHistory) -> float | None:
    newest = [scores[-1].value for scores in history.activities.values() if scores]
    return sum(newest) / len(newest) / 10 if newest else None


def _goal_weeks(history: KeptHistory, today: date) -> int:
    """Whole weeks for which the middle of all activities has been as good as before."""
    rules = load_weekly_rules()
    days = sorted({one.on for scores in history.activities.values() for one in scores})
    since: date | None = None
    for day in days:
        then = [
            max((one for one in scores if one.on <= day), key=lambda one: one.on).value
            for scores in history.activities.values()
            if any(one.on <= day for one in scores)
        ]
        reached = sum(then) / len(then) >= rules.goal_from
        since = (since or day) if reached else None
    return (today - since).days // rules.week_days if since else 0
