"""When in the day the exercises have their place: noted, said back, and shown with the plan."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.shown_with_plan.moment_shown import with_moment
from bot.conversation.questions.minutes_in_sessions import told_in_sessions
from bot.conversation.session.plans_before import change_lists
from bot.knowledge.staying.day_moments import moment_in_words
from bot.knowledge.staying.talk_words import talk_words
from bot.language.replies.told.staying import read_staying
from bot.language.replies.wished.moment_told import moment_told

# There any words are the answer, or nothing is kept yet.
NOT_AT = (slots.CONSENT, slots.GOAL, slots.FLARE_PLAN, slots.REMINDER)
OF_A_REMINDER = {"reminder_set", "reminder_stop", "reminder_rest", "reminder_zone"}


def note_moment(draft: Draft) -> None:
    """Keep the moment that a message wishes for; the rest of it is read as ever."""
    if draft.turn.pressed or draft.asked in NOT_AT or draft.values.get(slots.ABOUT):
        return
    text = draft.situation.turns[-1].text
    if draft.asked == slots.MINUTES and told_in_sessions(text):
        return  # each has a moment of its own
    key = moment_told(text, asked=draft.asked == slots.MINUTES)
    if key is None or key == draft.setting.moment or read_staying(text) & OF_A_REMINDER:
        return
    draft.set(**{slots.SETTING: replace(draft.setting, moment=key).as_dict()})
    draft.set(**change_lists(draft.values, lambda one: with_moment(one, key)))
    draft.keep("setting")
    draft.acknowledge(talk_words("moment", moment=moment_in_words(key)))
