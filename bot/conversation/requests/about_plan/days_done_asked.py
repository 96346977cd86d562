"""On how many days something was done: counted from the days that are kept and from today."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.intake.consent_given import history_given
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import session_log
from bot.knowledge.wording.day_words import weekday_names
from bot.language.replies.told.weekdays_told import WEEK


def days_done(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Count the days of the last seven and name them; None where there is no plan yet."""
    weeks, today = weeks_of(draft), today_of(draft)
    if not weeks.has_plan and routine_of(draft.before) is None:
        return None
    if not history_given(draft.values):
        return texts["not_kept"]
    kept = weeks.history.practised(today - timedelta(days=len(WEEK)), today)
    days = {one.on for one in kept}
    begun = draft.values.get(slots.TOGETHER) == "now"
    if begun and session_log(draft.values, draft.situation.now).done:
        days.add(today)
    if not days:
        return texts["none"]
    names = weekday_names()
    named = [texts["today"] if day == today else names[day.weekday()] for day in sorted(days)]
    form = texts["one" if len(named) == 1 else "told"]
    return form.format(number=len(named), days=texts["joint"].join(named))
