"""A weekday without a session, or one that is moved: kept for the weeks, or of this week alone."""

from __future__ import annotations

from dataclasses import replace
from re import Match

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.free_days_shown import free_days_in_words, with_free_days
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.session.plans_before import change_lists
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wording.day_words import weekday_names
from bot.language.replies.staying import read_staying
from bot.reminders.told_days import weekdays_named

ELSEWHERE = (*OWN_WORDS, slots.CONSENT, slots.REMINDER)
OF_DAYS_GONE = (slots.DUE, slots.CHECK_IN)
OF_A_REMINDER = {"reminder_set", "reminder_stop", "reminder_rest", "reminder_zone"}
MOST = 4  # days of a week that may be free: three of strength are enough to grow


def take_free_days(draft: Draft) -> bool:
    """Keep the weekdays that are to be free; True where the message says nothing else."""
    if draft.turn.pressed or draft.asked in ELSEWHERE:
        return False
    if read_staying(draft.turn.reply) & OF_A_REMINDER:
        return False
    text = draft.situation.turns[-1].text  # "leave out Wednesday" is heard as a move to go
    again = spoken("weekday_on_again").search(text)
    told = again or spoken("weekday_moved").search(text) or spoken("weekday_off").search(text)
    told = told or _excepted(draft, text)
    if told is None:
        return False
    days = weekdays_named(group_told(told, "days").casefold())
    if not days:
        return False
    to = weekdays_named(group_told(told, "to").casefold())
    free = draft.setting.free_days
    once = spoken("this_week_alone").search(told[0]) is not None
    if again is not None:
        _keep(draft, free - days)
    elif not once and len(free | days) <= MOST:
        _keep(draft, free | days)
        if draft.values.get(slots.REMINDER_TIME):
            return False  # the reminder rests on these days as well, and says so
    _say(draft, days, to, once=once, again=again is not None)
    draft.leave_words(*told.span())
    return not any(map(str.isalnum, draft.turn.text))


def _excepted(draft: Draft, text: str) -> Match[str] | None:
    """The one day that is told to be out of all days; to a question of days gone it answers."""
    if draft.asked in OF_DAYS_GONE:
        return None
    told = spoken("weekday_excepted").search(text)
    gone = told is not None and spoken("told_of_days_gone").search(text[: told.start()])
    return None if gone else told


def _say(
    draft: Draft, days: frozenset[int], to: frozenset[int], *, once: bool, again: bool
) -> None:
    named = free_days_in_words(days)
    if again:
        draft.acknowledge(talk_words("free_days_back", days=named))
    elif to:
        draft.acknowledge(talk_words("free_day_moved", day=_names(days), other=_names(to)))
    elif once:
        draft.acknowledge(talk_words("free_day_once", day=_names(days)))
    if not once and not again:
        draft.acknowledge(talk_words("free_days_noted", days=named))


def _keep(draft: Draft, days: frozenset[int]) -> None:
    draft.set(**{slots.SETTING: replace(draft.setting, free_days=days).as_dict()})
    draft.set(**change_lists(draft.values, lambda one: with_free_days(one, days)))
    draft.keep("setting")


def _names(days: frozenset[int]) -> str:
    return ", ".join(weekday_names()[one] for one in sorted(days))
