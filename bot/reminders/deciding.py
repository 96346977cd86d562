"""What becomes of a reminder that is due."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.knowledge.staying.reminders import load_reminder_rules
from bot.records.reminder_queue import KeptReminder, Verdict
from bot.reminders.local_time import is_quiet
from bot.reminders.zone_of_now import clock_at, next_of


def decide(reminder: KeptReminder, now: datetime, unanswered: int, last: date | None) -> Verdict:
    """Return whether a due reminder is sent, for which local day, and when the next one is due.

    `unanswered` were sent since the person was last heard of; `last` is the newest local day on
    which one was sent.
    """
    rules = load_reminder_rules()
    due = reminder.next_at
    clock = clock_at(reminder, due or now)
    if clock is None:
        return Verdict(stopped="zone")
    if unanswered >= rules.ignored_days:
        return Verdict(stopped="ignored")
    if due is None:
        return Verdict(stopped=reminder.stopped)
    day = clock.day_of(due)
    late = now - due > timedelta(minutes=rules.late_minutes)
    quiet = is_quiet(now.astimezone(clock.zone).hour, reminder.quiet_from, reminder.quiet_to)
    rests = reminder.not_before is not None and day < reminder.not_before
    again = last is not None and day <= last
    if late or quiet or rests or again or clock.day_of(now) != day:
        return Verdict(next_at=next_of(reminder, now, last))
    text = "last" if unanswered + 1 == rules.ignored_days else "usual"
    return Verdict(send_on=day, next_at=next_of(reminder, now, day), text=text)
