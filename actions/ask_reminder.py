"""Asks what is still needed for a reminder: the hour, the place of the clock, the yes to it."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.questions.reminder_time import AGREE, HALF, QUIET, TIME, ZONE, step_now
from bot.conversation.turn import payload
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.staying.reminders import load_reminder_rules
from bot.knowledge.wording.speaking import speak
from bot.reminders.told_days import days_behind
from bot.reminders.told_time import ToldTime
from bot.reminders.told_zone import place_of

Choices = tuple[tuple[str, str], ...]
NOT_NOW = (speak("actions", "not_now"), "no")
TIMES: Choices = (
    (speak("actions", "8_in_the_morning"), "8:00 am"),
    ("12:30", "12:30"),
    (speak("actions", "7_in_the_evening"), "7 pm"),
    NOT_NOW,
)
HALVES: Choices = (
    (speak("actions", "in_the_morning"), "am"),
    (speak("actions", "in_the_evening"), "pm"),
)
QUIETS: Choices = (
    (speak("actions", "at_that_hour_all_the"), "yes"),
    (speak("actions", "another_time"), "no"),
)
AGREES: Choices = ((speak("actions", "yes_remind_me"), "yes"), (speak("actions", "no"), "no"))
ON_WEEKDAYS, EVERY_DAY = speak("actions", "on_weekdays_only"), speak("actions", "every_day")
CHOICES = {TIME: TIMES, HALF: HALVES, QUIET: QUIETS, ZONE: (NOT_NOW,), AGREE: AGREES}


class AskReminder(GuideAction):
    """One thing at a time."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_reminder"

    def act(self, talk: Talk) -> None:
        """Ask it; before the yes it is said what is kept and how it ends."""
        state = talk.values.get(slots.REMINDER)
        if not state:
            return
        step, rules = step_now(state), load_reminder_rules()
        time = ToldTime(state["hour"] or 0, state["minute"]).in_words()
        off = state.get("days_off") or ()
        days = [EVERY_DAY if off else ON_WEEKDAYS] if step == AGREE else []
        talk.say(
            response=f"utter_ask_reminder_{step}",
            time=time,
            place=place_of(state["zone"]) if state["zone"] else "",
            quiet_from=rules.quiet_from,
            quiet_to=rules.quiet_to,
            days=rules.ignored_days,
            on_days=days_behind(off),
            where=words_of_surface(talk.surface).notes,
            buttons=[
                {"title": title, "payload": payload(slots.REMINDER, value)}
                for title, value in CHOICES.get(step, ())
            ]
            + [{"title": words, "payload": words, "style": "link"} for words in days],
        )
