"""What is on record of this person: the days of the last week, and how today's session went."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.session.session_log import session_log
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.routine.progression_rules import load_weekly_rules

Texts = Mapping[str, str]


def days_of_the_week(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    """Return on how many of the last seven days something was done, as far as it is kept."""
    history, today = weeks_of(draft).history, today_of(draft)
    if not history.sessions:
        return texts["none"]
    week = load_weekly_rules().week_days
    done = history.days_practised(today - timedelta(days=week), today)
    return texts["told"].format(days=done, all=week)


def how_did_i_do(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    """Return what is noted of today: how many exercises, and the pain before and after."""
    log = session_log(draft.values, draft.situation.now)
    if not log.done:
        return texts["none"]
    number = len(log.done)
    exercises = acknowledgement("exercises_one" if number == 1 else "exercises", number=str(number))
    before, after = log.nrs_before, log.nrs_after
    rated = before is not None and after is not None
    kind = "rated" if rated else "told"
    return texts[kind].format(exercises=exercises, before=before, after=after)
