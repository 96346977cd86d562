"""What comes on which day: free, with a length of its own, or the same list; said from the plan."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.shown_with_plan.free_days_shown import (
    days_called,
    free_days_in_words,
    lengths_in_words,
)
from bot.conversation.requests.about_backs.may_i import asked_activity
from bot.conversation.requests.plan_made_anew import made_with
from bot.conversation.session.in_all import lasting
from bot.conversation.session.list_in_short import with_amount
from bot.conversation.session.session import items_today
from bot.language.replies.told.weekdays_told import WEEKEND
from bot.language.replies.wished.lengths_by_day import OFF, kinds_of_days


def days_asked(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Answer of the days that are named, else of all; None before there is a plan.

    "Am I good to play ball on Saturday?" asks of the ball.
    """
    if asked_activity(draft, found.string) is not None:
        return None
    days, free = kinds_of_days(found.string), draft.setting.free_days
    off = days == {OFF} and minutes_on(draft, days) is None
    if (days and days <= set(map(str, free))) or (off and free):
        return texts["free"].format(days=free_days_in_words(map(int, days) if not off else free))
    usual, lengths = draft.values.get(slots.MINUTES), draft.setting.lengths
    if usual is None:
        return None
    minutes = minutes_on(draft, days)
    if not days or off or (minutes is None and lengths):
        return _all_days(draft, usual, texts) if days or free or lengths else None
    routine = made_with(draft, minutes or usual)
    if routine is None:
        return None
    others = texts["joint"].join(map(with_amount, items_today(routine)))
    form = texts["same" if minutes is None else "told"]
    named = days_called(days)
    return form.format(days=named, lasts=lasting(routine), others=others, minutes=usual)


def days_noted(draft: Draft, texts: Mapping[str, str]) -> str | None:
    """Say whether the weekdays that a message names are noted; None where it names none."""
    named = {int(one) for one in kinds_of_days(draft.situation.turn.text) if one.isdigit()}
    if not named or draft.values.get(slots.MINUTES) is None:
        return None
    days, free = free_days_in_words(named), draft.setting.free_days
    lengths = [(day, n) for day, n in draft.setting.lengths if day in set(map(str, named))]
    if named <= free:
        return texts["days"].format(days=days)
    return texts["day_lengths" if lengths else "no_days"].format(
        days=days, lengths=lengths_in_words(lengths)
    )


def _all_days(draft: Draft, usual: int, texts: Mapping[str, str]) -> str:
    """The free days and the lengths of the others."""
    free = free_days_in_words(draft.setting.free_days)
    lengths = lengths_in_words(draft.setting.lengths, usual) or texts["usual"].format(n=usual)
    return texts["all_but" if free else "all"].format(days=free, lengths=lengths)


def minutes_on(draft: Draft, days: frozenset[str]) -> int | None:
    """Return the minutes that days have of their own; days off may be those of the weekend."""
    lengths = dict(draft.setting.lengths)
    known = days if days != {OFF} or OFF in lengths else frozenset(map(str, WEEKEND))
    return next((lengths[one] for one in sorted(known) if one in lengths), None)
