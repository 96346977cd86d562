"""A course that sends somebody to a clinician: high or risen pain, worse after exercise again.

What is said stands until the pain is down or a clinician has looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from bot.knowledge.routine.sent_on_rules import load_sent_on
from bot.routine.weeks.change import pain_change
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progression import Progression

DAY = timedelta(days=1)
HIGH, WORSE, RISEN, AGAIN = "high", "worse", "risen", "worse_again"
TOLD = "told"  # what was told of the body is to be seen; its own sentence says so on the card
SENDS = (HIGH, WORSE, RISEN, AGAIN)  # the first that holds is said
HIGH_BEFORE = "high_before"
SAYINGS = (HIGH, HIGH_BEFORE, WORSE, RISEN, AGAIN)


def still_sent_on(
    state: Progression, history: KeptHistory, today: date, *, worse: bool, told: bool = False
) -> Mapping[str, str]:
    """Return what sends somebody on, each with the day from which it stands.

    `worse` says that it has been worse than the start for weeks, `told` that something of the body
    is to be seen (a replaced hip that hurts in the groin): one look is enough for that.
    """
    rules, looked = load_sent_on(), state.looked_at
    if looked is not None and (today - looked).days < rules.looked_days:
        return {}
    found = {
        HIGH: _is_high(history, today),
        WORSE: worse,
        RISEN: _has_risen(history, today),
        AGAIN: _worse_again(history, today),
        TOLD: told and looked is None,
    }
    stands = {
        key: day
        for key, day in state.sent_on.items()
        if (found[TOLD] if key == TOLD else _lasts(key, history, today))
    }
    new = {key: today.isoformat() for key, holds in found.items() if holds and key not in stands}
    return {**stands, **new}


def said_first(keys: Iterable[str], now: int | None = None) -> str | None:
    """Return the one that is said: one line, and one visit to a clinician.

    `now` is the pain of today: of one that was high and is not, it is not said that it is.
    """
    known = set(keys)
    first = next((key for key in SENDS if key in known), None)
    lower = now is not None and now < load_sent_on().high_from
    return HIGH_BEFORE if first == HIGH and lower else first


def is_too_sore(history: KeptHistory, now: int | None, today: date, days: int) -> bool:
    """Whether the pain of today, or the usual of so many days, is one at which nothing is added."""
    usual = history.usual_pain(today + DAY, days)
    worst = max((one for one in (now, usual) if one is not None), default=None)
    return worst is not None and worst >= load_sent_on().grows_under


def _is_high(history: KeptHistory, today: date) -> bool:
    """Whether the pain is high now, was a week ago, and mostly between."""
    rules, now = load_sent_on(), history.pain_of_last_day()
    days = sorted({one.on for one in history.pain})
    before = [day for day in days if (days[-1] - day).days >= rules.apart_days]
    if now is None or not before:
        return False
    then = history.usual_pain(before[-1] + DAY, 1)
    between = history.usual_pain(today + DAY, (today - before[-1]).days + 1)
    return min(now, then or 0, between or 0) >= rules.high_from


def _has_risen(history: KeptHistory, today: date) -> bool:
    """Whether the weeks rose clearly over two looks, and still today; not beside a flare."""
    rules = load_sent_on()
    week = rules.apart_days * DAY
    if any(one.ended is None or one.ended > today - 2 * week for one in history.flares):
        return False
    weeks = [history.usual_pain(today + DAY - n * week, rules.apart_days) for n in range(3)]
    values = [one for one in weeks if one is not None]
    last = history.pain_of_last_day()
    if len(values) < len(weeks) or last is None:
        return False
    now, between, then = values
    rose = then <= between <= now and min(now, last) >= rules.risen_from
    return rose and pain_change(then, now).direction == WORSE


def _worse_again(history: KeptHistory, today: date) -> bool:
    """Whether it was told again within weeks that it was worse after an exercise."""
    rules = load_sent_on()
    since = today - timedelta(days=rules.worse_within)
    told = {one.on for one in history.worse_after if since < one.on <= today}
    return len(told) >= rules.worse_again


def _lasts(key: str, history: KeptHistory, today: date) -> bool:
    """Whether what was said is not answered: the pain is not down, or it was worse again since."""
    rules = load_sent_on()
    if key == AGAIN:
        since = today - timedelta(days=rules.worse_within)
        return any(since < one.on <= today for one in history.worse_after)
    usual, now = history.usual_pain(today + DAY, rules.apart_days), history.pain_of_last_day()
    if key == HIGH:
        return max(usual or 0, now or 0) > rules.eased_to
    first = history.pain[0].value if history.pain else 0
    down = rules.risen_from - 1 if key == RISEN else min(rules.eased_to, first + 1)
    return max(usual or 0, now or 0) > down
