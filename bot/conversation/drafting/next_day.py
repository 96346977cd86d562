"""The next day with exercises in the plan: tomorrow, or the first behind it that is not free."""

from __future__ import annotations

from datetime import date, timedelta

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.language.replies.told.weekdays_told import WEEK


def tomorrow_of(draft: Draft) -> date:
    """Return the day behind this one on the person's own clock."""
    return today_of(draft) + timedelta(days=1)


def next_day(draft: Draft) -> date:
    """Return the next day that is not free; tomorrow where all are."""
    tomorrow, free = tomorrow_of(draft), draft.setting.free_days
    ahead = (tomorrow + timedelta(days=days) for days in range(len(WEEK)))
    return next((day for day in ahead if day.weekday() not in free), tomorrow)
