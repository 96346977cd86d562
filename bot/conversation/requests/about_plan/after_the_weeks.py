"""What comes after the weeks: what this person reached, and what keeps it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks, key_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.as_told import DAYS_OF_WEEK
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.knowledge.staying.check_ins import load_milestones
from bot.routine.weeks.change import activity_change, pain_change


def after_the_weeks(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return what the weeks brought and what keeps it; in general where no plan has begun.

    While a flare lasts or a sign is open nothing is said of what was reached.
    """
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return None  # "am I done?" is of the session there
    weeks = weeks_of(draft)
    state = weeks.history.progression
    if state is None or weeks.in_flare or draft.safety.flags:
        return texts["told"]
    day = (today_of(draft) - state.started).days
    reached = texts["reached"].format(day=day + 1, pain=pain_so_far(weeks), goals=_goals(weeks))
    return " ".join((reached, texts["long" if day >= _last_day() else "short"]))


def _last_day() -> int:
    return load_milestones()[-1].weeks * DAYS_OF_WEEK


def pain_so_far(weeks: Weeks) -> str:
    """Return how the pain has changed since the first day; "" before ratings of two days."""
    pain = weeks.history.pain
    apart = len({one.on for one in pain}) > 1
    return pain_change(pain[0].value, pain[-1].value).say if apart else ""


def _goals(weeks: Weeks) -> str:
    scores = {key_of(one): weeks.scores_of(one) for one in weeks.goals}
    told = {key: found for key, found in scores.items() if len(found) > 1}
    change = activity_change(
        {key: found[0].value for key, found in told.items()},
        {key: found[-1].value for key, found in told.items()},
    )
    return change.say if change else ""
