"""Setting, resting, moving and stopping the reminder."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.questions.reminder_time import reminder_wish, take_on
from bot.knowledge.staying.reminders import load_reminder_rules
from bot.knowledge.staying.talk_words import talk_words
from bot.reminders.told_zone import told_zone

STOP, REST = "stop", "rest"  # the buttons under a note
SET = "set"  # the command of chat apps


def set_reminder(draft: Draft) -> Follow:
    """Begin to set one; what is not told yet is asked."""
    take_on(draft, reminder_wish(draft, draft.turn.text))
    greets = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    goes_on = draft.values.get(slots.REMINDER) or (greets and draft.asked is None)
    return Follow.ON if goes_on else Follow.BACK


def stop_reminder(draft: Draft) -> Follow:
    """Stop it at once; nothing else is touched."""
    weeks = weeks_of(draft)
    draft.say("action_stop_reminder")
    draft.set(**{slots.WEEKS: replace(weeks, reminder=None).as_dict(), slots.REMINDER: None})
    return Follow.BACK if draft.asked else Follow.LISTEN


def rest_reminder(draft: Draft) -> Follow:
    """Let it rest for today, or for as many days as are told."""
    if weeks_of(draft).reminder is None:
        draft.acknowledge(talk_words("reminder_none"))
        return Follow.BACK if draft.asked else Follow.LISTEN
    draft.say("action_rest_reminder", days=_days(draft))
    return Follow.BACK if draft.asked else Follow.LISTEN


def change_zone(draft: Draft) -> Follow:
    """Move it to another place's clock, at the same hour."""
    zone = told_zone(draft.turn.text)
    weeks = weeks_of(draft)
    if weeks.reminder is None:
        draft.acknowledge(talk_words("reminder_none"))
    elif zone is None:
        draft.acknowledge(talk_words("zone_unknown"))
    else:
        draft.say("action_move_reminder", zone=zone)
        moved = replace(weeks.reminder, zone=zone)
        draft.set(**{slots.WEEKS: replace(weeks, zone=zone, reminder=moved).as_dict()})
    return Follow.BACK if draft.asked else Follow.LISTEN


def press_note(draft: Draft) -> Follow:
    """The buttons under a note, and the command that sets a reminder."""
    value = draft.turn.choice[1] if draft.turn.choice else ""
    return {STOP: stop_reminder, SET: set_reminder}.get(value, rest_reminder)(draft)


def _days(draft: Draft) -> int:
    """One day unless a week, or a number of days that is offered, is told."""
    said = draft.turn.text.casefold()
    offered = load_reminder_rules().rest_days
    if "week" in said:
        return offered[-1]
    told = [int(sign) for sign in said.split() if sign.isdigit()]
    return next((days for days in offered if told and days >= told[0]), offered[0])
