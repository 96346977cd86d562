"""Setting, resting, moving and stopping the reminder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.questions.reminder_time import reminder_wish, take_on
from bot.knowledge.staying.reminders import load_reminder_rules
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.lengths_told import DAY, length_told, whole_days
from bot.language.replies.told.staying import clause_of
from bot.reminders.told_quiet import quiet_told
from bot.reminders.told_stay import ToldStay, clocks_told, stay_told
from bot.reminders.told_zone import place_of, told_zone, zones_of_country

STOP, REST = "stop", "rest"  # the buttons under a note
SET = "set"  # the command of chat apps


def set_reminder(draft: Draft) -> Follow:
    """Begin to set one; what is not told yet is asked."""
    take_on(draft, reminder_wish(draft, draft.turn.text))
    greets = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    goes_on = draft.values.get(slots.REMINDER) or (greets and draft.asked is None)
    return Follow.ON if goes_on else Follow.BACK


def stop_reminder(draft: Draft) -> Follow:
    """Stop it at once, nothing else is touched; told with its end ("off until May") it rests."""
    weeks = weeks_of(draft)
    said = clause_of(draft.turn.text, "reminder_stop")
    if weeks.reminder and (length := length_told(said, today_of(draft))) is not None:
        return _rest_for(draft, length)
    draft.say("action_stop_reminder")
    draft.set(**{slots.WEEKS: replace(weeks, reminder=None).as_dict(), slots.REMINDER: None})
    return Follow.BACK if draft.asked else Follow.LISTEN


def rest_reminder(draft: Draft) -> Follow:
    """Let it rest as long as is told, begun days counted, else for today; hours move today's."""
    if weeks_of(draft).reminder is None:
        draft.acknowledge(talk_words("reminder_none"))
        return Follow.BACK if draft.asked else Follow.LISTEN
    text = draft.turn.text
    if draft.turn.pressed or spoken("comes_tomorrow").search(text) is not None:
        return _rest_for(draft, DAY)  # "remind me tomorrow instead": today's alone is left out
    return _rest_for(draft, length_told(text, today_of(draft)) or DAY)


def _rest_for(draft: Draft, length: timedelta) -> Follow:
    """Let it rest; a question of its time that was open is left with it."""
    draft.set(**{slots.REMINDER: None})
    if length < DAY:
        draft.say("action_snooze_reminder", minutes=round(length / timedelta(minutes=1)))
    else:
        draft.say(
            "action_rest_reminder",
            days=min(whole_days(length), load_reminder_rules().rest_most_days),
        )
    return Follow.BACK if draft.asked else Follow.LISTEN


def rests_for_long(draft: Draft) -> bool:
    """Whether words tell for how long a reminder that is on is to rest."""
    on = weeks_of(draft).reminder is not None
    return on and length_told(draft.turn.text, today_of(draft)) is not None


def sets_quiet_hours(draft: Draft) -> bool:
    """Whether words set the hours in which a reminder that is on keeps quiet."""
    return weeks_of(draft).reminder is not None and _quiet(draft) is not None


def set_quiet_hours(draft: Draft) -> Follow:
    """Set them; the action says them back, and the hour where that moves."""
    draft.say("action_quiet_reminder", quiet=list(_quiet(draft) or ()))
    return Follow.BACK if draft.asked else Follow.LISTEN


def stay_of(draft: Draft) -> ToldStay | None:
    """Return where somebody with a reminder is now, where its clock is another or a while ends."""
    weeks = weeks_of(draft)
    stay = None if weeks.reminder is None else stay_told(draft.turn.text, today_of(draft))
    if stay is None or weeks.reminder is None:
        return None
    goes_home = weeks.reminder.home is not None and stay.until is None
    return stay if goes_home or stay.zone != weeks.reminder.zone else None


def say_which_clock(draft: Draft) -> None:
    """Say that a country has several clocks, where it is not known by which a note is to come."""
    kept, country = weeks_of(draft).reminder, clocks_told(draft.turn.text)
    if kept is not None and country is not None and kept.zone not in zones_of_country(country):
        draft.acknowledge(talk_words("zone_several", place=place_of(kept.zone)))


def change_zone(draft: Draft) -> Follow:
    """Move it to another place's clock, at the same hour."""
    stay = stay_of(draft)
    zone = stay.zone if stay else told_zone(draft.turn.text)
    if weeks_of(draft).reminder is None:
        draft.acknowledge(talk_words("reminder_none"))
    elif zone is None:
        draft.acknowledge(talk_words("zone_unknown"))
    else:
        move_reminder(draft, zone, stay.until if stay else None)
    return Follow.BACK if draft.asked else Follow.LISTEN


def move_reminder(draft: Draft, zone: str, until: date | None = None) -> None:
    """Let the reminder go by the clock of a zone, for good or until a day."""
    weeks = weeks_of(draft)
    if weeks.reminder is None:
        return
    while_away = {"until": until.isoformat()} if until else {}
    draft.say("action_move_reminder", zone=zone, **while_away)
    home = (weeks.reminder.home or weeks.reminder.zone) if until else None
    moved = replace(weeks.reminder, zone=zone, home=home)
    draft.set(**{slots.WEEKS: replace(weeks, zone=zone, reminder=moved).as_dict()})


def press_note(draft: Draft) -> Follow:
    """The buttons under a note, and the command that sets a reminder."""
    value = draft.turn.choice[1] if draft.turn.choice else ""
    return {STOP: stop_reminder, SET: set_reminder}.get(value, rest_reminder)(draft)


def _quiet(draft: Draft) -> tuple[int, int] | None:
    reminder = weeks_of(draft).reminder
    return quiet_told(draft.turn.text, reminder.quiet) if reminder else None
